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
  | 'next-hand'
  | 'nail'
  | 'oil'
  | 'pad'
  | 'band'
  | 'spot'
  | 'hour'
  | 'ripple'
  | 'swing'
  | 'halo'
  | 'move'
  | 'dotted'
  | 'number'
  | 'danger'
  | 'sign'
  | 'note'
  | 'not-yet'
  | 'milk'
  | 'full'
  | 'lump'
  | 'tight'
  | 'warm'
  | 'cloth'

/** One thing to paint. Paths hold absolute pairs only (`12,34`), so that any path can be moved or mirrored. */
export type Shape =
  | { readonly kind: 'path'; readonly look: Look; readonly d: string; readonly width?: number }
  | { readonly kind: 'dot'; readonly look: Look; readonly at: Point; readonly radius: number }
  /** An hour of the clock. */
  | { readonly kind: 'word'; readonly look: Look; readonly at: Point; readonly text: string }

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

/** Every pair in a path, moved. The one way the breast gives and the frame mirrors. */
export function movedPath(d: string, move: (point: Point) => Point): string {
  return d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_pair, x: string, y: string) => rounded(move([Number(x), Number(y)])).join())
}
