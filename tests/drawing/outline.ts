import { frameSize, type Point, type Shape } from '../../src/drawing/shape.ts'

/** Every pair that a path is written with: its ends, and what leads it between them. */
export const pointsIn = (d: string): Point[] => [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

export const pointsOf = (shape: Shape): readonly Point[] => (shape.kind === 'path' ? pointsIn(shape.d) : [shape.at])

export const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay)

export const middleOf = (points: readonly Point[]): Point => [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

export const inFrame = ([x, y]: Point, margin = 0) => x >= margin && y >= margin && x <= frameSize - margin && y <= frameSize - margin

/** An open line of quadratic curves as a reader sees it: the points that it goes through, close together. */
export function goneThrough(d: string): readonly Point[] {
  const [start = [0, 0], ...rest] = pointsIn(d)
  let from: Point = start
  const through: Point[] = [from]
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [lead, to] = [rest[at]!, rest[at + 1]!]
    for (let step = 1; step <= 8; step++) through.push(onCurve(from, lead, to, step / 8))
    from = to
  }
  return through
}

function onCurve(from: Point, lead: Point, to: Point, share: number): Point {
  const at = (axis: 0 | 1) => (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * lead[axis] + share ** 2 * to[axis]
  return [at(0), at(1)]
}

/** Whether a point lies inside an outline; the outline closes from its last point to its first. */
export function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline.at(index - 1)!
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  })
  return inside
}

export function distanceToOutline(point: Point, outline: readonly Point[]): number {
  return Math.min(...outline.map((each) => distance(point, each)))
}

/** Positive where the second way turns off to the right of the first, as it is seen on the screen. */
export function turnsRight([ax, ay]: Point, [bx, by]: Point): number {
  return ax * by - ay * bx
}

export const wayFrom = ([ax, ay]: Point, [bx, by]: Point): Point => [bx - ax, by - ay]

/** Degrees between two ways, from 0 to 180. */
export function degreesBetween(a: Point, b: Point): number {
  return (Math.abs(Math.atan2(turnsRight(a, b), a[0] * b[0] + a[1] * b[1])) * 180) / Math.PI
}
