/*
 * A figure at any moment, as shapes. Pure: the same drawing, phase and side give the same picture in the build, the
 * page, the session and on paper. It knows no document, no clock and no chance, and must never import a page.
 */
import { bodyShapes, breastShapes } from './body.ts'
import type { Drawing, Side } from './drawing.ts'
import { fingertipsOf, handAtRest, handShapes } from './hand.ts'
import { marks } from './mark.ts'
import { moves } from './move.ts'
import type { Moment } from './move.ts'
import { mirrored } from './shape.ts'
import type { Point, Shape } from './shape.ts'

/** Body, breast, touch under the hands, hands, then direction over all. Phase runs from 0 to 1 and starts again. */
export function figureShapes(drawing: Drawing, phase: number, side: Side): readonly Shape[] {
  const moment = moves[drawing.move](phase)
  const now = drawing.hands.filter((hand) => hand.turn === undefined)
  const next = drawing.hands.filter((hand) => hand.turn === 'next')
  const tips = now.flatMap((hand, index) => fingertipsOf(hand, handMoment(moment, index)))
  const shapes = [
    ...bodyShapes(),
    ...breastShapes(drawing.breast, moment.give, moment.swingsTo),
    ...markShapes(drawing, true, phase, tips),
    ...next.flatMap((hand) => handShapes(hand, handAtRest)),
    ...now.flatMap((hand, index) => handShapes(hand, handMoment(moment, index))),
    ...markShapes(drawing, false, phase, tips),
  ]
  return side === 'right' ? shapes : shapes.map(mirrored)
}

function markShapes(drawing: Drawing, under: boolean, phase: number, tips: readonly Point[]): readonly Shape[] {
  return drawing.marks
    .map((name) => marks[name])
    .filter((mark) => mark.under === under)
    .flatMap((mark) => mark.draw(phase, tips))
}

function handMoment(moment: Moment, index: number) {
  return moment.hands[index] ?? handAtRest
}
