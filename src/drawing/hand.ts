import type { DrawnHand } from '../guide/drawing.ts'
import { fingerBones, fingerCrease, fingerNail, fingerOutline, fingertip, reaching } from './finger.ts'
import type { Finger } from './finger.ts'
import { along, between, directionTo, shifted, softLine, turnedRound } from './line.ts'
import { poses } from './pose.ts'
import type { Pose } from './pose.ts'
import { movedPath, path } from './shape.ts'
import type { Look, Point, Shape } from './shape.ts'
import { elbows, holdOf, softeningOf, type Stance } from './stance.ts'

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
export interface Held {
  readonly hand: DrawnHand
  readonly stance: Stance
  readonly now: HandMoment
}

const origin: Point = [0, 0]

interface Placing {
  readonly intoFrame: (point: Point) => Point
  readonly intoHand: (point: Point) => Point
}

/** One hand: forearm and palm in one outline, then fingers, then thumb, so that what is nearer covers what is behind. */
export function handShapes(held: Held): readonly Shape[] {
  const pose = poses[held.hand.pose]
  const placing = placed(held, pose)
  const inFrame = (d: string) => movedPath(d, placing.intoFrame)
  const digits = digitsOf(held, pose, placing)
  const arm = inFrame(softLine(armAndPalm(pose, placing.intoHand(elbows[held.hand.from]))))
  return [
    ...shadowOfHand(arm, inFrame(digits.map(fingerBones).join('')), held.now.lift),
    path('hand', arm, 2.2),
    ...(pose.lines.length > 0 ? [path('soft-ink', inFrame(pose.lines.map(softLine).join('')), 1.3)] : []),
    ...digits.flatMap((digit, index) => digitShapes(digit, index === 4, pose).map(({ look, d, width }) => path(look, inFrame(d), width))),
  ]
}

/** Where a hand's fingertips lie, little finger first and thumb last, for the marks that belong under them. */
export function fingertipsOf(held: Held): readonly Point[] {
  const pose = poses[held.hand.pose]
  const placing = placed(held, pose)
  return digitsOf(held, pose, placing).map((digit) => placing.intoFrame(fingertip(digit)))
}

/** The digits that hold reach for their places; all others are as their pose has them, turned along. */
function digitsOf({ hand, stance, now }: Held, pose: Pose, { intoHand }: Placing): readonly Finger[] {
  const digits = [...pose.fingers, pose.thumb]
  const places = new Map<number, Point>()
  if (hand.pose === 'c-hold') holdOf(stance, now.squeezed).forEach((place, index) => places.set(index + 3, place))
  if (hand.pose === 'softening') softeningOf(stance, hand).forEach((place, index) => places.set(index + 1, place))
  const reached = digits.map((digit, index) => {
    const place = places.get(index)
    return place ? reaching(digit, intoHand(shifted(place, now.gone))) : digit
  })
  const turned = places.size > 0 ? (reached[3]?.points ?? 0) - (digits[3]?.points ?? 0) : 0
  return reached.map((digit, index) => (places.has(index) || index === 4 || hand.pose !== 'c-hold' ? digit : { ...digit, points: digit.points + turned }))
}

/** Light comes from above, so a hand's shadow lies a little below it, and further below a hand in the air. */
function shadowOfHand(palm: string, bones: string, lift: number): readonly Shape[] {
  const fallen = (d: string) => movedPath(d, ([x, y]) => [Math.round(x + 1 + lift * 4), Math.round(y + 6 + lift * 12)])
  return [path('cast', fallen(palm)), path('cast-finger', fallen(bones), 16)]
}

/** A nail shows the back of a hand. It lies on its own finger, under the next. */
function digitShapes(digit: Finger, isThumb: boolean, { shows }: Pose): readonly { look: Look; d: string; width?: number }[] {
  const outline = { look: 'hand', d: fingerOutline(digit), width: 2.2 } as const
  const crease = { look: 'soft-ink', d: fingerCrease(digit), width: 1.3 } as const
  const nail = { look: 'nail', d: fingerNail(digit) } as const
  return [outline, ...(isThumb ? [] : [crease]), ...(shows === 'back' ? [nail] : [])]
}

function armAndPalm(pose: Pose, elbow: Point): readonly Point[] {
  const wrist: Point = [0, 8]
  const heading = directionTo(wrist, elbow)
  const side = (turn: number, share: number, half: number) => along(between(wrist, elbow, share), heading + turn, half)
  return [
    side(90, 1, 50),
    side(90, 0.5, 38),
    side(90, 0.12, 27),
    ...pose.palm,
    side(-90, 0.12, 27),
    side(-90, 0.5, 38),
    side(-90, 1, 50),
  ]
}

/** The thumb is up for both arms when the back of the hand shows; a palm turned to the reader swaps it. */
function placed({ hand, stance, now }: Held, pose: Pose): Placing {
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
