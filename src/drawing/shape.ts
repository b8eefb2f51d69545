/** How a shape is painted. Each name is a class in figure.css, so that light, night and print are CSS alone. */
export type Look =
  | 'ground'
  | 'skin'
  | 'shade'
  | 'soft-shade'
  | 'glow'
  | 'areola'
  | 'nipple'
  | 'ink'
  | 'soft-ink'
  | 'cast'
  | 'cast-finger'
  | 'hand'
  | 'nail'
  | 'oil'
  | 'pad'
  | 'spot'
  | 'hour'
  | 'ripple'
  | 'beat'
  | 'halo'
  | 'shine'
  | 'move'
  | 'dotted'
  | 'number'
  | 'danger'
  | 'sign'
  | 'note'
  | 'not-yet'
  | 'milk'
  | 'drop'
  | 'full'
  | 'lump'
  | 'tight'
  | 'warm'
  | 'cloth'
  | 'pillow'
  | 'fur'

/** One thing to paint. Paths hold absolute pairs only (`12,34`), so that any path can be moved or mirrored. */
export type Shape =
  | { readonly kind: 'path'; readonly look: Look; readonly d: string; readonly width?: number }
  | { readonly kind: 'dot'; readonly look: Look; readonly at: Point; readonly radius: number }
  /** An hour of the clock. */
  | { readonly kind: 'word'; readonly look: Look; readonly at: Point; readonly text: string; readonly size: number }

export type Point = readonly [x: number, y: number]

/** The frame is a square, so that one drawing serves a page, a thumbnail and a print sheet. */
export const frameSize = 360

export function path(look: Look, d: string, width?: number): Shape {
  return width === undefined ? { kind: 'path', look, d } : { kind: 'path', look, d, width }
}

export function dot(look: Look, at: Point, radius: number): Shape {
  return { kind: 'dot', look, at: rounded(at), radius: Math.round(radius * 2) / 2 }
}

/** Half a unit is finer than any screen shows, and keeps a still under three kilobytes. */
export function rounded([x, y]: Point): Point {
  return [Math.round(x * 2) / 2, Math.round(y * 2) / 2]
}

/** The other breast is the same drawing seen in a glass; but a clock does not turn, so where 1 was there is now 11. */
export function mirrored(shape: Shape): Shape {
  if (shape.kind === 'path') return { ...shape, d: movedPath(shape.d, acrossTheMiddle) }
  const at = acrossTheMiddle(shape.at)
  return shape.kind === 'word' ? { ...shape, at, text: String((12 - Number(shape.text)) || 12) } : { ...shape, at }
}

function acrossTheMiddle([x, y]: Point): Point {
  return [frameSize - x, y]
}

/**
 * Every pair in a path, moved. The one way the breast gives and the frame mirrors. A comma stands within a pair and
 * nowhere else, so pairs are found by it: a pattern took half of the time of every frame.
 */
export function movedPath(d: string, move: (point: Point) => Point): string {
  let done = ''
  let read = 0
  for (let comma = d.indexOf(','); comma >= 0; comma = d.indexOf(',', read)) {
    const from = endOfNumber(d, comma - 1, -1) + 1
    const to = endOfNumber(d, comma + 1, 1)
    const [x, y] = rounded(move([Number(d.slice(from, comma)), Number(d.slice(comma + 1, to))]))
    done += `${d.slice(read, from)}${x},${y}`
    read = to
  }
  return done + d.slice(read)
}

/** The first place, going on by steps of 1 or back by -1, that is no sign of a number: neither digit, point nor minus. */
function endOfNumber(d: string, start: number, step: 1 | -1): number {
  let at = start
  for (let code = d.charCodeAt(at); code === 45 || code === 46 || (code >= 48 && code <= 57); code = d.charCodeAt(at)) at += step
  return at
}
