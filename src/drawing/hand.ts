import type { DrawnHand } from '../guide/drawing.ts'
import { fingertip, reaching } from './finger.ts'
import type { Finger } from './finger.ts'
import { digit, holdOf } from './hold.ts'
import { shifted, turnedRound } from './line.ts'
import { poses } from './pose.ts'
import type { Pose } from './pose.ts'
import type { Point } from './shape.ts'
import type { Stance } from './stance.ts'

/** What a path adds to a hand: where it has gone, how it has turned, how far off the skin it is, how it presses. */
export interface HandMoment {
  readonly gone: Point
  /** Degrees. */
  readonly turned: number
  /** 0 on the skin, 1 in the air. */
  readonly lift: number
  /** 0 resting, 1 as far back to the ribs as it goes: the reader's own gentle most. */
  readonly pressed: number
  /** 0 open, 1 finger and thumb together as far as they come. */
  readonly squeezed: number
}
export const handAtRest: HandMoment = { gone: [0, 0], turned: 0, lift: 0, pressed: 0, squeezed: 0 }

/** A hand at a moment. */
export interface PosedHand {
  readonly hand: DrawnHand
  readonly stance: Stance
  readonly now: HandMoment
}

const origin: Point = [0, 0]

/** From a hand's own points into the frame, and back. */
export interface Placing {
  readonly intoFrame: (point: Point) => Point
  readonly intoHand: (point: Point) => Point
}

/** Where a hand's fingertips lie, little finger first and thumb last, for the marks that belong under them. */
export function fingertipsOf(held: PosedHand): readonly Point[] {
  const pose = poses[held.hand.pose]
  const placing = placed(held, pose)
  return digitsOf(held, pose, placing).map((digit) => placing.intoFrame(fingertip(digit)))
}

/** The digits of a hold reach for their places. Those of a c-hold that have none follow the first finger. */
export function digitsOf({ hand, stance, now }: PosedHand, pose: Pose, { intoHand }: Placing): readonly Finger[] {
  const digits = [...pose.fingers, pose.thumb]
  const places = holdOf(hand, stance, now.squeezed)
  const reached = digits.map((each, index) => {
    const place = places.get(index)
    return place ? reaching(each, intoHand(shifted(place, now.gone))) : each
  })
  if (hand.pose !== 'c-hold') return reached
  const turned = (reached[digit.first]?.points ?? 0) - (digits[digit.first]?.points ?? 0)
  return reached.map((each, index) => (index < digit.first ? { ...each, points: each.points + turned } : each))
}

/** The thumb is up for both arms when the back of the hand shows; a palm turned to the reader swaps it. */
export function placed({ hand, stance, now }: PosedHand, pose: Pose): Placing {
  const flip = (hand.from === 'outer') === (pose.shows === 'back') ? -1 : 1
  const turn = stance.pointing + now.turned
  const [tx, ty] = pose.touch
  const target = shifted(stance.at, now.gone)
  // Nearer to the eye in the air, further from it when pressed back.
  const size = 1 + now.lift * 0.03 - now.pressed * 0.03
  return {
    intoFrame: ([x, y]) => shifted(target, turnedRound(origin, [(x - tx) * flip * size, (y - ty) * size], turn)),
    intoHand: ([x, y]) => {
      const [back, down] = turnedRound(origin, [x - target[0], y - target[1]], -turn)
      return [(back * flip) / size + tx, down / size + ty]
    },
  }
}
