import type { DrawnHand } from '../guide/drawing.ts'
import { placeOnClock, reaches } from './clock.ts'
import { between, shifted } from './line.ts'
import type { Point } from './shape.ts'

/** Arms come from where the reader's own elbows are, both below the frame. Never from above the shoulder. */
export const elbows = { middle: [-150, 400], outer: [470, 430] } as const

/** Where a hand stands, in numbers, so that one place can turn into the next. */
export interface Stance {
  /** What it touches; a hold lies round the nipple. */
  readonly at: Point
  /** Degrees. */
  readonly pointing: number
  /** Of a hold: where its thumb, or its middle finger, lies, in degrees, and how far from the middle. */
  readonly round: number
  readonly reach: number
}

export function stanceOf(hand: DrawnHand): Stance {
  const holds = hand.pose === 'c-hold' || hand.pose === 'softening'
  return { at: placeOnClock(hand.hour, holds ? 0 : hand.reach), pointing: hand.pointing * 30, round: hand.hour * 30, reach: reaches[hand.reach] }
}

/** Part of the way from one stance to another, turning the short way round. */
export function stanceBetween(from: Stance, to: Stance, share: number): Stance {
  const turned = (a: number, b: number) => a + ((((b - a) % 360) + 540) % 360 - 180) * share
  return {
    at: between(from.at, to.at, share),
    pointing: turned(from.pointing, to.pointing),
    round: turned(from.round, to.round),
    reach: from.reach + (to.reach - from.reach) * share,
  }
}

/** Far enough for the longest fingers to have left the frame, from anywhere on the breast. */
const outOfSight = 430

/** A hand on its way in or out: drawn back along its own arm. `away` runs from 0, there, to 1, out of sight. */
export function stanceAway(stance: Stance, { from }: DrawnHand, away: number): Stance {
  const [dx, dy] = [elbows[from][0] - stance.at[0], elbows[from][1] - stance.at[1]]
  const far = outOfSight / Math.hypot(dx, dy)
  return { ...stance, at: shifted(stance.at, [dx * far * away, dy * far * away]) }
}
