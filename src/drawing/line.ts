import { path, rounded } from './shape.ts'
import type { Look, Point, Shape } from './shape.ts'

/** Directions are read like a compass: 0 is up, 90 is to the right. */
export function along([x, y]: Point, degrees: number, length: number): Point {
  const turn = (degrees * Math.PI) / 180
  return [x + Math.sin(turn) * length, y - Math.cos(turn) * length]
}

export function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}

export function shifted([x, y]: Point, [dx, dy]: Point): Point {
  return [x + dx, y + dy]
}

export function turnedRound([cx, cy]: Point, [x, y]: Point, degrees: number): Point {
  const turn = (degrees * Math.PI) / 180
  const [dx, dy] = [x - cx, y - cy]
  return [cx + dx * Math.cos(turn) - dy * Math.sin(turn), cy + dx * Math.sin(turn) + dy * Math.cos(turn)]
}

export function directionTo([ax, ay]: Point, [bx, by]: Point): number {
  return (Math.atan2(bx - ax, ay - by) * 180) / Math.PI
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}

/** A soft line led by its points. It rounds every corner, as skin does. */
export function softLine(points: readonly Point[]): string {
  const parts = points.map((point, index) => {
    const next = points[index + 1]
    if (index === 0) return `M${pair(point)}`
    if (next === undefined) return ` ${pair(point)}`
    const meeting = index === points.length - 2 ? '' : ` ${pair(between(point, next, 0.5))}`
    return `Q${pair(point)}${meeting}`
  })
  return parts.join('')
}

/** A soft closed outline through the middles of its corners. */
export function softRing(corners: readonly Point[]): string {
  const first = corners[0]
  const last = corners.at(-1)
  if (first === undefined || last === undefined) return ''
  const start = between(last, first, 0.5)
  return `${softLine([start, ...corners, start])}Z`
}

export function pair(point: Point): string {
  return rounded(point).join()
}

/** A teal stroke with its head, on a pale casing so that it reads on every skin. The last two points aim it. */
export function arrow(points: readonly Point[], width = 6): readonly Shape[] {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (tip === undefined || before === undefined) return []
  const heading = directionTo(before, tip)
  const barbs = [along(tip, heading + 145, width * 2.6), along(tip, heading - 145, width * 2.6)]
  const d = `${softLine(points)}M${barbs.map(pair).join(`L${pair(tip)} `)}`
  return cased(d, 'move', width)
}

export function cased(d: string, look: Look, width: number): readonly Shape[] {
  return [path('halo', d, width + 5), path(look, d, width)]
}

/** Part of a circle, as points, from one direction to another. */
export function arc(centre: Point, radius: number, from: number, to: number): readonly Point[] {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 40))
  return Array.from({ length: steps + 1 }, (_, step) => along(centre, from + ((to - from) * step) / steps, radius))
}
