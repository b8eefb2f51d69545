/*
 * A figure at any moment, as shapes. Pure: the same drawing, phase and side give the same picture in the build, the
 * page, the session and on paper. It knows no document, no clock and no chance, and must never import a page.
 */
import { bodyShapes, breastShapes } from './body.ts'
import type { Drawing, DrawnHand, Side } from '../guide/drawing.ts'
import { fingertipsOf, handAtRest, handShapes } from './hand.ts'
import type { HandMoment } from './hand.ts'
import { marks } from './marks.ts'
import { moves } from './move.ts'
import type { Moment } from './move.ts'
import { mirrored } from './shape.ts'
import type { Point, Shape } from './shape.ts'

/** Body, breast, touch under the hands, hands, then direction over all. Phase runs from 0 to 1 and starts again. */
export function figureShapes(drawing: Drawing, phase: number, side: Side): readonly Shape[] {
  const moment = moves[drawing.move](phase)
  const hands = momentOfHands(drawing, moment)
  const tips = hands.filter(([hand]) => hand.turn === undefined).flatMap(([hand, now]) => fingertipsOf(hand, now))
  const shapes = [
    ...bodyShapes(),
    ...breastShapes(drawing.breast, moment.give, moment.swingsTo),
    ...markShapes(drawing, true, phase, tips),
    ...hands.flatMap(([hand, now]) => handShapes(hand, now)),
    ...markShapes(drawing, false, phase, tips),
  ]
  return side === 'right' ? shapes : shapes.map(mirrored)
}

/** Each hand with its own share of the movement; a hand that takes its turn next lies still and uses none up. */
function momentOfHands(drawing: Drawing, moment: Moment): readonly (readonly [DrawnHand, HandMoment])[] {
  const working = drawing.hands.filter((hand) => hand.turn === undefined)
  return drawing.hands.map((hand) => [hand, moment.hands[working.indexOf(hand)] ?? handAtRest])
}

function markShapes(drawing: Drawing, under: boolean, phase: number, tips: readonly Point[]): readonly Shape[] {
  return drawing.marks
    .map((name) => marks[name])
    .filter((mark) => mark.under === under)
    .flatMap((mark) => mark.draw(phase, tips))
}
