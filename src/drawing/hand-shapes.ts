import { fingerBones, fingerCrease, fingerNail, fingerOutline } from './finger.ts'
import type { Finger } from './finger.ts'
import { digitsOf, placed } from './hand.ts'
import type { PosedHand } from './hand.ts'
import { digit } from './hold.ts'
import { along, between, directionTo, softLine } from './line.ts'
import { poses } from './pose.ts'
import type { Pose } from './pose.ts'
import { movedPath, path } from './shape.ts'
import type { Look, Point, Shape } from './shape.ts'
import { elbows } from './stance.ts'

/** One hand: forearm and palm in one outline, then fingers, then thumb, so that what is nearer covers what is behind. */
export function handShapes(held: PosedHand): readonly Shape[] {
  const pose = poses[held.hand.pose]
  const placing = placed(held, pose)
  const inFrame = (d: string) => movedPath(d, placing.intoFrame)
  const digits = digitsOf(held, pose, placing)
  const arm = inFrame(softLine(armAndPalm(pose, placing.intoHand(elbows[held.hand.from]))))
  return [
    ...shadowOfHand(arm, inFrame(digits.map(fingerBones).join('')), held.now.lift),
    path('hand', arm, 2.2),
    ...(pose.lines.length > 0 ? [path('soft-ink', inFrame(pose.lines.map(softLine).join('')), 1.3)] : []),
    ...digits.flatMap((each, index) => digitShapes(each, index === digit.thumb, pose).map(({ look, d, width }) => path(look, inFrame(d), width))),
  ]
}

/** Light comes from above, so a hand's shadow lies a little below it, and further below a hand in the air. */
function shadowOfHand(palm: string, bones: string, lift: number): readonly Shape[] {
  const fallen = (d: string) => movedPath(d, ([x, y]) => [Math.round(x + 1 + lift * 4), Math.round(y + 6 + lift * 12)])
  return [path('cast', fallen(palm)), path('cast-finger', fallen(bones), 16)]
}

/** A nail shows the back of a hand. It lies on its own finger, and under the next. */
function digitShapes(finger: Finger, isThumb: boolean, { shows }: Pose): readonly { look: Look; d: string; width?: number }[] {
  const outline = { look: 'hand', d: fingerOutline(finger), width: 2.2 } as const
  const crease = { look: 'soft-ink', d: fingerCrease(finger), width: 1.3 } as const
  const nail = { look: 'nail', d: fingerNail(finger) } as const
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
