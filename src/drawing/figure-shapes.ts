/*
 * A figure at any moment, as shapes. Pure: the same drawing, phase and side give the same picture in the build, the
 * page, the session and on paper. It knows no document, no clock and no chance, and must never import a page.
 */
import type { Drawing, Side } from '../guide/drawing.ts'
import { bodyShapes, breastShapes } from './body.ts'
import { catShapes } from './cat.ts'
import { fingertipsOf, handAtRest, handShapes } from './hand.ts'
import type { Held } from './hand.ts'
import type { MarkMoment } from './mark.ts'
import { leanBackShapes } from './lean-back.ts'
import { marks } from './marks.ts'
import { onTheWay, paths } from './path.ts'
import type { Moment } from './path.ts'
import { mirrored } from './shape.ts'
import type { Shape } from './shape.ts'
import { stanceAway, stanceBetween, stanceOf } from './stance.ts'
import { standingAt } from './timeline.ts'
import type { Standing } from './timeline.ts'

/** Body, breast, touch under the hands, hands, then direction over all. Phase runs from 0 to 1 and starts again. */
export function figureShapes(drawing: Drawing, phase: number, side: Side): readonly Shape[] {
  const standing = standingAt(drawing, phase)
  const { scene, along } = standing
  const hands = heldHands(drawing, standing).map((held) => ({ ...held, tips: fingertipsOf(held) }))
  const moment: MarkMoment = { scene, along, hands }
  const shapes = [
    ...subjectShapes(drawing, paths[scene.path](along, scene.hands)),
    ...markShapes(moment, true),
    ...hands.flatMap(handShapes),
    ...markShapes(moment, false),
  ]
  return side === 'right' ? shapes : shapes.map(mirrored)
}

function subjectShapes({ subject, breast }: Drawing, { give, swingsTo }: Moment): readonly Shape[] {
  if (subject === 'cat') return catShapes()
  if (subject === 'lean-back') return leanBackShapes()
  return [...bodyShapes(), ...breastShapes(breast, give, swingsTo)]
}

/** Each hand where it is: at work, moving on from the scene before, or on its way in or out along its own arm. */
function heldHands({ scenes }: Drawing, { index, scene, along, come, gone }: Standing): readonly Held[] {
  const moment = paths[scene.path](along, scene.hands)
  const before = scenes.at(index - 1)
  const after = scenes[(index + 1) % scenes.length]
  return scene.hands.map((hand, at) => {
    const held = { hand, stance: stanceOf(hand), now: moment.hands[at] ?? handAtRest }
    const [earlier, later] = [before?.hands[at], after?.hands[at]]
    const stays = (other: typeof hand | undefined) => other?.pose === hand.pose && other.from === hand.from
    if (come < 1 && before && earlier && stays(earlier)) {
      const last = paths[before.path](1, before.hands).hands[at] ?? handAtRest
      return { hand, stance: stanceBetween(stanceOf(earlier), held.stance, ease(come)), now: onTheWay(last, held.now, ease(come)) }
    }
    const away = Math.max(1 - ease(come), stays(later) ? 0 : ease(gone))
    return away === 0 ? held : { ...held, stance: stanceAway(held.stance, hand, away), now: { ...held.now, lift: Math.max(held.now.lift, Math.min(1, away * 4)) } }
  })
}

const ease = (share: number) => share * share * (3 - 2 * share)

function markShapes(moment: MarkMoment, under: boolean): readonly Shape[] {
  return moment.scene.marks.map((name) => marks[name]).filter((mark) => mark.under === under).flatMap((mark) => mark.draw(moment))
}
