import { expect, test } from 'vitest'
import type { DrawnAs } from '../../src/guide/drawing.ts'
import { drawingChoiceIn, keptDrawingChoice } from '../../src/reader/drawing-choice.ts'

const asDrawn = { side: 'left', skin: undefined, breast: undefined }

test.for<DrawnAs>([{ side: 'right' }, { side: 'left', skin: 'lines' }, { side: 'right', skin: 'porcelain', breast: 'long' }])('what was chosen is there again: %o', (choice) => {
  expect(drawingChoiceIn(keptDrawingChoice(choice))).toEqual({ ...asDrawn, ...choice })
})

test('who chose nothing keeps nothing', () => {
  expect(keptDrawingChoice({ side: 'left' })).toBe('')
})

test.for(['', 'rubbish', 'null', '7', '"deep"', '["deep"]', '{"side":"top","skin":"green","breast":["long"],"extra":1}'])('rubbish in storage is as drawn: %s', (kept) => {
  expect(drawingChoiceIn(kept)).toEqual(asDrawn)
})

test('an unknown name spoils nothing else', () => {
  expect(drawingChoiceIn('{"side":"right","skin":"green"}')).toEqual({ ...asDrawn, side: 'right' })
})
