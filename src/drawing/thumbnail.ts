import { movedPath, type Look, type Point, type Shape } from './shape.ts'

/** Whole units of half a dot: as fine as a thumbnail shows, and a third of the bytes of a full still. */
export const thumbnailSize = 180

/** Closer to the breast and the hands than the full picture. */
const from = 30
const scale = thumbnailSize / 300

/** What cannot be seen at the size of a fingertip. */
const unseen: ReadonlySet<Look> = new Set(['nail', 'cast', 'cast-finger', 'glow', 'soft-ink', 'hour', 'dotted'])

/** The same figure for a list: less of it, and coarser, so that many fit in one page. */
export function thumbnail(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.filter(({ look }) => !unseen.has(look)).map(shrunk)
}

function shrunk(shape: Shape): Shape {
  if (shape.kind === 'dot') return { ...shape, at: closer(shape.at), radius: Math.round(shape.radius * scale) }
  if (shape.kind === 'word') return { ...shape, at: closer(shape.at), size: Math.round(shape.size * scale) }
  const path = { ...shape, d: movedPath(shape.d, closer) }
  return shape.width === undefined ? path : { ...path, width: Math.max(1, Math.round(shape.width * scale * 2) / 2) }
}

function closer([x, y]: Point): Point {
  return [Math.round((x - from) * scale), Math.round((y - from) * scale)]
}
