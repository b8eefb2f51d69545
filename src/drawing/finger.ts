import { along, directionTo, distance } from './line.ts'
import type { Point } from './shape.ts'

/** A finger as a hand would tell it: where it leaves the palm, where it points, how far it bends, how long, how thick. */
export type Finger = {
  readonly from: Point
  readonly points: number
  readonly bends: number
  readonly length: number
  readonly thick: number
}

/** The three bones of a finger, as shares of its length. */
const bones = [0.44, 0.31, 0.25] as const
/** A finger narrows from its root to its tip. */
const narrowing = [1, 1, 0.97, 0.93] as const

type Joint = { readonly at: Point; readonly heading: number; readonly half: number }

/** The outline runs up one side, round the tip and down the other. It stays open at the root, inside the palm. */
export function fingerOutline(finger: Finger): readonly Point[] {
  const chain = joints(finger)
  const up = chain.map((joint) => beside(joint, -90))
  const down = chain.map((joint) => beside(joint, 90)).reverse()
  const tip = tipOf(chain)
  const over = [-90, 90].map((turn) => along(along(tip.at, tip.heading, tip.half * 1.3), tip.heading + turn, tip.half * 0.62))
  return [...up, ...over, ...down]
}

/** The bones alone: all a shadow needs. */
export function fingerBones(finger: Finger): readonly Point[] {
  return joints(finger).map(({ at }) => at)
}

/** A nail shows that this is the back of a hand. */
export function fingerNail(finger: Finger): readonly Point[] {
  const { at, heading, half } = tipOf(joints(finger))
  const corner = (forward: number, turn: number) => along(along(at, heading, half * forward), heading + turn, half * 0.5)
  return [corner(-0.8, -90), corner(0.75, -90), corner(0.75, 90), corner(-0.8, 90)]
}

/** The crease over the middle joint. */
export function fingerCrease(finger: Finger): readonly Point[] {
  const joint = joints(finger)[1]
  if (joint === undefined) return []
  const { at, heading, half } = joint
  return [along(at, heading - 90, half * 0.5), along(at, heading, half * 0.25), along(at, heading + 90, half * 0.5)]
}

export function fingertip(finger: Finger): Point {
  return tipOf(joints(finger)).at
}

/** The same finger, turned at its root and as long as it takes to touch a place. */
export function reaching(finger: Finger, place: Point): Finger {
  const tip = fingertip(finger)
  const [has, wants] = [distance(finger.from, tip), distance(finger.from, place)]
  return { ...finger, points: finger.points + directionTo(finger.from, place) - directionTo(finger.from, tip), length: (finger.length * wants) / has }
}

function joints({ from, points, bends, length, thick }: Finger): readonly Joint[] {
  let at = from
  const chain: Joint[] = [{ at, heading: points, half: thick / 2 }]
  bones.forEach((share, bone) => {
    const heading = points + bends * bone
    at = along(at, heading, length * share)
    chain.push({ at, heading: bone === 2 ? heading : heading + bends / 2, half: (thick / 2) * (narrowing[bone + 1] ?? 1) })
  })
  return chain
}

function tipOf(chain: readonly Joint[]): Joint {
  return chain.at(-1) ?? { at: [0, 0], heading: 0, half: 0 }
}

function beside({ at, heading, half }: Joint, turn: number): Point {
  return along(at, heading + turn, half)
}
