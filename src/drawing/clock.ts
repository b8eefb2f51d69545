import type { Place } from '../guide/drawing.ts'
import type { Reach } from '../guide/drawing-names.ts'
import { along } from './line.ts'
import type { Point } from './shape.ts'

/** The middle of the breast, where all clock words begin. */
export const nipple: Point = [178, 222]

/** How far each reach lies from the middle. */
export const reaches: Record<Reach, number> = { centre: 0, base: 27, nearer: 37, near: 48, further: 61, body: 74, slope: 86, edge: 98, beyond: 122, armpit: 150 }

/** A place on the breast as a clock: 12 is nearest the chin and 3 is always the armpit side; 1.5 is half past one. */
export function placeOnClock(hour: number, reach: Reach | number): Point {
  return along(nipple, hour * 30, typeof reach === 'number' ? reach : reaches[reach])
}

export function pointOf({ hour, reach }: Place): Point {
  return placeOnClock(hour, reach)
}
