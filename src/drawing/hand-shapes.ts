import { fingerBones, fingerCrease, fingerNail, fingerOutline } from './finger.ts'
import type { Finger } from './finger.ts'
import { digitsOf, placed } from './hand.ts'
import type { PosedHand } from './hand.ts'
import { digit } from './hold.ts'
import { along, between, directionTo, pair, softLine, softRing } from './line.ts'
import { poses } from './pose.ts'
import type { Pose } from './pose.ts'
import { path } from './shape.ts'
import type { Point, Shape } from './shape.ts'
import { elbows } from './stance.ts'

/** One hand: forearm and palm in one outline, then fingers, then thumb, so that what is nearer covers what is behind. */
export function handShapes(posed: PosedHand): readonly Shape[] {
  const pose = poses[posed.hand.pose]
  const placing = placed(posed, pose)
  const inFrame = (points: readonly Point[]) => points.map(placing.intoFrame)
  const digits = digitsOf(posed, pose, placing)
  const arm = inFrame(armAndPalm(pose, placing.intoHand(elbows[posed.hand.from])))
  return [
    ...shadowOfHand(arm, digits.map(fingerBones).map(inFrame), posed.now.lift),
    path('hand', softLine(arm), 2.2),
    ...(pose.lines.length > 0 ? [path('soft-ink', pose.lines.map(inFrame).map(softLine).join(''), 1.3)] : []),
    ...(pose.overlaps ? digits.map((finger) => [finger]) : [digits]).flatMap((together) => digitShapes(together, digits[digit.thumb], pose, inFrame)),
  ]
}

/** Light comes from above, so a hand's shadow lies a little below it, and further below a hand in the air. */
function shadowOfHand(arm: readonly Point[], bones: readonly (readonly Point[])[], lift: number): readonly Shape[] {
  const fallen = (points: readonly Point[]) => points.map(([x, y]): Point => [Math.round(x + 1 + lift * 4), Math.round(y + 6 + lift * 12)])
  const straight = (points: readonly Point[]) => `M${fallen(points).map(pair).join('L')}`
  return [path('cast', softLine(fallen(arm))), path('cast-finger', bones.map(straight).join(''), 16)]
}

/** A nail shows the back of a hand. Where digits overlap, each comes with its own, and lies under the next. */
function digitShapes(digits: readonly Finger[], thumb: Finger | undefined, { shows }: Pose, inFrame: (points: readonly Point[]) => readonly Point[]): readonly Shape[] {
  const creased = digits.filter((finger) => finger !== thumb)
  return [
    ...digits.map((finger) => path('hand', softLine(inFrame(fingerOutline(finger))), 2.2)),
    ...(creased.length > 0 ? [path('soft-ink', creased.map((finger) => softLine(inFrame(fingerCrease(finger)))).join(''), 1.3)] : []),
    ...(shows === 'back' ? [path('nail', digits.map((finger) => softRing(inFrame(fingerNail(finger)))).join(''))] : []),
  ]
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
