import { expect, test } from 'vitest'
import { marks } from '../../src/drawing/marks.ts'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import { type Drawing, type DrawnHand } from '../../src/guide/drawing.ts'
import { markNames, type MarkName, type PathName } from '../../src/guide/drawing-names.ts'
import { phasesOf } from './drawings.ts'

const stroking: DrawnHand = { pose: 'flat', from: 'middle', hour: 1, reach: 'body', pointing: 2, to: { hour: 2, reach: 'beyond' } }
const holding: DrawnHand = { pose: 'c-hold', from: 'outer', hour: 12, reach: 'near', pointing: 9 }

function drawingOf(names: readonly MarkName[], path: PathName, hand: DrawnHand): Drawing {
  return { skin: 'sand', breast: 'full', scenes: [{ path, tempo: 4, times: 1, hands: [hand], marks: names }], stills: [] }
}

/** A hand that goes and one that holds: each mark belongs to one of them at least. */
const shownWith = (names: readonly MarkName[]) =>
  ([['stroke', stroking], ['squeeze', holding]] as const).map(([path, hand]) => phasesOf(10).map((phase) => figureShapes(drawingOf(names, path, hand), phase, 'right')))

test.for(markNames)('an author may write the mark %s, and a reader sees it', (name) => {
  const [without, shown] = [shownWith([]), shownWith([name])].map((each) => each.flat().reduce((sum, shapes) => sum + shapes.length, 0))
  expect(shown).toBeGreaterThan(without!)
})

test('no two marks are drawn alike, so that each says a thing of its own', () => {
  const drawn = markNames.map((name) => JSON.stringify(shownWith([name])))
  expect(markNames.filter((_, index) => drawn.indexOf(drawn[index]!) !== index)).toEqual([])
})

test('each mark that an author may write is drawn, and no other', () => {
  expect(Object.keys(marks).sort()).toEqual([...markNames].sort())
})
