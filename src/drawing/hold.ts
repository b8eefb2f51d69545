import type { DrawnHand } from '../guide/drawing.ts'
import { along } from './line.ts'
import type { Point } from './shape.ts'
import type { Stance } from './stance.ts'

/** A hand's digits in their order, as its pose lists them. */
export const digit = { little: 0, ring: 1, middle: 2, first: 3, thumb: 4 } as const

/** How far finger and thumb come together: under a centimetre. */
const together = 9

/** Degrees between softening fingertips, which stand in a ring round the nipple's base with those of the other hand. */
const apart = 56

/** The places that the digits of a hold reach for, each under its digit; a hand that is not a hold has none. */
export function holdOf({ pose, from }: DrawnHand, { at, round, reach }: Stance, squeezed: number): ReadonlyMap<number, Point> {
  const place = (degrees: number, distance = reach) => along(at, degrees, distance)
  if (pose === 'c-hold') {
    const closed = reach - squeezed * together
    return new Map([[digit.first, place(round + 180, closed)], [digit.thumb, place(round, closed)]])
  }
  if (pose === 'softening') {
    const up = from === 'outer' ? -apart : apart
    return new Map([[digit.ring, place(round - up)], [digit.middle, place(round)], [digit.first, place(round + up)]])
  }
  return new Map()
}
