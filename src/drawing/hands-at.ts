import type { Drawing, DrawnHand, Scene } from '../guide/drawing.ts'
import { handAtRest } from './hand.ts'
import type { HandMoment, PosedHand } from './hand.ts'
import { between } from './line.ts'
import { paths, ramp } from './path.ts'
import { stanceAway, stanceBetween, stanceOf } from './stance.ts'
import type { Standing } from './timeline.ts'

/** Each hand where it is: at work, moving on from the scene before, or on its way in or out along its own arm. */
export function handsAt({ scenes }: Drawing, standing: Standing): readonly PosedHand[] {
  const { index, scene, come } = standing
  const [before, after] = [scenes.at(index - 1), scenes[(index + 1) % scenes.length]]
  return scene.hands.map((hand, at) => {
    const working = workingHand(scene, at, standing.along) ?? { hand, stance: stanceOf(hand), now: handAtRest }
    if (come < 1 && isSameHand(hand, before?.hands[at]) && before) return movingOn(workingHand(before, at, 1) ?? working, working, ramp(come, 0, 1))
    const gone = isSameHand(hand, after?.hands[at]) ? 0 : ramp(standing.gone, 0, 1)
    return onItsWay(working, Math.max(1 - ramp(come, 0, 1), gone))
  })
}

function workingHand(scene: Scene, at: number, along: number): PosedHand | undefined {
  const hand = scene.hands[at]
  return hand && { hand, stance: stanceOf(hand), now: paths[scene.path](along, scene.hands).hands[at] ?? handAtRest }
}

/** The same hand in two scenes moves on; any other goes, and comes. */
function isSameHand(hand: DrawnHand, other: DrawnHand | undefined): boolean {
  return other?.pose === hand.pose && other.from === hand.from
}

/** A hand that moves on is lifted over, never dragged. */
function movingOn(last: PosedHand, next: PosedHand, share: number): PosedHand {
  const mixed = (of: (now: HandMoment) => number) => of(last.now) * (1 - share) + of(next.now) * share
  const lift = Math.max(mixed(({ lift }) => lift), Math.sin(share * Math.PI))
  const now: HandMoment = { ...next.now, gone: between(last.now.gone, next.now.gone, share), turned: mixed(({ turned }) => turned), lift }
  return { hand: next.hand, stance: stanceBetween(last.stance, next.stance, share), now }
}

function onItsWay(held: PosedHand, away: number): PosedHand {
  if (away === 0) return held
  return { ...held, stance: stanceAway(held.stance, held.hand, away), now: { ...held.now, lift: Math.max(held.now.lift, Math.min(1, away * 4)) } }
}
