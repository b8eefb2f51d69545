import { expect, test } from 'vitest'
import { nipple } from '../../src/drawing/clock.ts'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import type { Point, Shape } from '../../src/drawing/shape.ts'
import type { Drawing } from '../../src/guide/drawing.ts'
import type { MarkName } from '../../src/guide/drawing-names.ts'
import { drawings, phases, phasesOf, scenesWith } from './drawings.ts'
import { distance, middleOf, pointsIn } from './outline.ts'

interface Arrow { readonly from: Point; readonly tip: Point; readonly middle: Point }

/** Every arrow: where its shaft begins, its tip, and the middle between its barbs. A ruler has no head, and is none. */
function arrowsOf(shapes: readonly Shape[]): Arrow[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'path' || shape.look !== 'move') return []
    const [[from] = [], [one, tip, other] = [], ...more] = shape.d.split('M').slice(1).map(pointsIn)
    if (!from || !one || !tip || !other || more.length > 0) return []
    return [{ from, tip, middle: middleOf([one, other]) }]
  })
}
const far = (point: Point) => distance(point, nipple)

/** These say "again and again", round and round; they lead nowhere. */
const rounds: readonly MarkName[] = ['small-circle', 'take-turns']
const without = (drawing: Drawing, names: readonly MarkName[]): Drawing => ({ ...drawing, scenes: drawing.scenes.map((scene) => ({ ...scene, marks: scene.marks.filter((mark) => !names.includes(mark)) })) })

/** Two units of 360 are less than an arrow is wide: to go along a circle is not to go nearer. */
const along = 2

test.for(drawings)('no arrow of $title leads nearer the nipple than it begins, at any moment', ({ drawing }) => {
  const going = without(drawing, rounds)
  const nearer = phases.flatMap((phase) => arrowsOf(figureShapes(going, phase, 'right')).filter(({ from, tip }) => far(tip) < far(from) - along).map(({ from, tip }) => `${from.join()} to ${tip.join()}, phase ${phase}`))
  expect(nearer).toEqual([])
})

test.for(drawings)('no arrow of $title aims at the nipple, at any moment', ({ drawing }) => {
  const aiming = phases.flatMap((phase) => arrowsOf(figureShapes(drawing, phase, 'right')).filter(aimsAtNipple).map(({ tip }) => `${tip.join()}, phase ${phase}`))
  expect(aiming).toEqual([])
})

function aimsAtNipple({ tip, middle }: Arrow): boolean {
  const towards = (tip[0] - middle[0]) * (nipple[0] - tip[0]) + (tip[1] - middle[1]) * (nipple[1] - tip[1])
  return towards / (distance(tip, middle) * far(tip)) >= 0.7
}

const leading: readonly MarkName[] = ['along', 'opposite-ways', 'sideways', 'small-circle', 'rubbing', 'take-turns']

test.for(scenesWith(({ marks }) => marks.some((mark) => leading.includes(mark))))('$title says with an arrow that it goes somewhere, at every moment', ({ drawing }) => {
  expect(phasesOf(25).filter((phase) => arrowsOf(figureShapes(drawing, phase, 'right')).length === 0)).toEqual([])
})

test.for(scenesWith(({ path }) => path === 'squeeze' || path === 'beat' || path === 'soften'))('$title has no arrow of its own: pressing goes straight back, away from the reader', ({ drawing }) => {
  expect(phasesOf(25).flatMap((phase) => arrowsOf(figureShapes(without(drawing, rounds), phase, 'right')))).toEqual([])
})
