/*
 * A figure at any moment, as shapes. Pure: the same drawing, phase and side give the same picture in the build, the
 * page, the session and on paper. It knows no document, no clock and no chance, and must never import a page.
 */
import type { Drawing } from '../guide/drawing.ts'
import type { Side } from '../guide/drawing-names.ts'
import { bodyShapes } from './body.ts'
import { breastShapes } from './breast.ts'
import { catShapes } from './cat.ts'
import { fingertipsOf } from './hand.ts'
import { handShapes } from './hand-shapes.ts'
import { handsAt } from './hands-at.ts'
import { leanBackShapes } from './lean-back.ts'
import type { MarkMoment } from './mark.ts'
import { marks } from './marks.ts'
import { paths } from './path.ts'
import type { PathMoment } from './path.ts'
import { mirrored } from './shape.ts'
import type { Shape } from './shape.ts'
import { standingAt } from './timeline.ts'

/** Body, breast, touch under the hands, hands, then direction over all. Phase runs from 0 to 1 and starts again. */
export function figureShapes(drawing: Drawing, phase: number, side: Side): readonly Shape[] {
  const standing = standingAt(drawing, phase)
  const { scene, along } = standing
  const hands = handsAt(drawing, standing).map((held) => ({ ...held, tips: fingertipsOf(held) }))
  const moment: MarkMoment = { scene, along, hands }
  const shapes = [
    ...subjectShapes(drawing, paths[scene.path](along, scene.hands)),
    ...markShapes(moment, true),
    ...hands.flatMap(handShapes),
    ...markShapes(moment, false),
  ]
  return side === 'right' ? shapes : shapes.map(mirrored)
}

function subjectShapes({ subject, breast, arm }: Drawing, { give }: PathMoment): readonly Shape[] {
  if (subject === 'cat') return catShapes()
  if (subject === 'lean-back') return leanBackShapes()
  return [...bodyShapes(arm), ...breastShapes(breast, give)]
}

function markShapes(moment: MarkMoment, under: boolean): readonly Shape[] {
  return moment.scene.marks.map((name) => marks[name]).filter((mark) => mark.under === under).flatMap((mark) => mark.draw(moment))
}
