import { placeOnClock } from './clock.ts'
import type { DrawnHand } from '../guide/drawing.ts'
import { fingerBones, fingerCrease, fingerNail, fingerOutline, fingertip } from './finger.ts'
import type { Finger } from './finger.ts'
import { along, between, directionTo, shifted, softLine, turnedRound } from './line.ts'
import { poses } from './pose.ts'
import type { Pose } from './pose.ts'
import { movedPath, path } from './shape.ts'
import type { Point, Shape } from './shape.ts'

/** What a movement adds to a hand: where it has gone, how far ahead of its fingers, how it has turned and closed. */
export type HandMoment = {
  readonly gone: Point
  readonly ahead: number
  readonly turned: number
  readonly closed: number
}
export const handAtRest: HandMoment = { gone: [0, 0], ahead: 0, turned: 0, closed: 0 }

/** Arms come from where the reader's own elbows are, both below the frame. Never from above the shoulder. */
const elbows = { middle: [-150, 400], outer: [470, 430] } as const

const origin: Point = [0, 0]

type Placing = { readonly intoFrame: (point: Point) => Point; readonly intoHand: (point: Point) => Point }

/** One hand: forearm and palm in one outline, then fingers, then thumb, so that what is nearer covers what is behind. */
export function handShapes(hand: DrawnHand, moment: HandMoment): readonly Shape[] {
  const pose = poses[hand.pose]
  const { intoFrame, intoHand } = placed(hand, pose, moment)
  const inFrame = (d: string) => movedPath(d, intoFrame)
  const digits = [...pose.fingers.map((finger) => closing(finger, -moment.closed)), closing(pose.thumb, moment.closed)]
  const outlines = [softLine(armAndPalm(pose, intoHand(elbows[hand.from]))), ...digits.map(fingerOutline)].map(inFrame)
  if (hand.turn === 'next') return outlines.map((outline) => path('next-hand', outline, 2.2))
  return [
    ...shadowOfHand(outlines[0] ?? '', inFrame(digits.map(fingerBones).join(''))),
    ...outlines.map((outline) => path('hand', outline, 2.2)),
    ...(pose.shows === 'back' ? backOfHand(digits, inFrame) : []),
  ]
}

/** Where a hand's fingertips lie, for the marks that belong under them. */
export function fingertipsOf(hand: DrawnHand, moment: HandMoment): readonly Point[] {
  const pose = poses[hand.pose]
  const { intoFrame } = placed(hand, pose, moment)
  return [...pose.fingers, pose.thumb].map((finger) => intoFrame(fingertip(finger)))
}

/** Light comes from above, so a hand's shadow lies a little below it: the hand rests, it does not press. */
function shadowOfHand(palm: string, bones: string): readonly Shape[] {
  const fallen = (d: string) => movedPath(d, ([x, y]) => [Math.round(x) + 1, Math.round(y) + 7])
  return [path('cast', fallen(palm)), path('cast-finger', fallen(bones), 16)]
}

function backOfHand(digits: readonly Finger[], inFrame: (d: string) => string): readonly Shape[] {
  return [
    path('nail', inFrame(digits.map(fingerNail).join(''))),
    path('soft-ink', inFrame(digits.slice(0, -1).map(fingerCrease).join('')), 1.3),
  ]
}

function closing(finger: Finger, degrees: number): Finger {
  return { ...finger, points: finger.points + degrees }
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
function placed(hand: DrawnHand, pose: Pose, moment: HandMoment): Placing {
  const flip = (hand.from === 'outer') === (pose.shows === 'back') ? -1 : 1
  const turn = hand.pointing * 30 + moment.turned
  const [tx, ty] = pose.touch
  const target = along(shifted(placeOnClock(hand.hour, hand.reach), moment.gone), hand.pointing * 30, moment.ahead)
  return {
    intoFrame: ([x, y]) => shifted(target, turnedRound(origin, [(x - tx) * flip, y - ty], turn)),
    intoHand: ([x, y]) => {
      const [back, down] = turnedRound(origin, [x - target[0], y - target[1]], -turn)
      return [back * flip + tx, down + ty]
    },
  }
}
