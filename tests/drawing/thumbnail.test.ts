import { expect, test } from 'vitest'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import type { Shape } from '../../src/drawing/shape.ts'
import { thumbnail, thumbnailSize } from '../../src/drawing/thumbnail.ts'
import { stillPhase } from '../../src/drawing/timeline.ts'
import { firstStill, type Drawing } from '../../src/guide/drawing.ts'
import { techniques } from './drawings.ts'
import { pointsOf } from './outline.ts'

const still = (drawing: Drawing) => figureShapes(drawing, stillPhase(drawing), 'left')
/** How much a page pays for it. */
const bytes = (shapes: readonly Shape[]) => JSON.stringify(shapes).length

test.for(techniques)('a list shows $title smaller, in less', ({ drawing }) => {
  const full = still(drawing)
  const small = thumbnail(full)
  expect(bytes(small)).toBeLessThan(bytes(full) * 0.75)
  expect(small.length).toBeLessThan(full.length)
  const hands = small.filter(({ look }) => look === 'hand').flatMap(pointsOf)
  expect(hands.some(([x, y]) => x > 0 && y > 0 && x < thumbnailSize && y < thumbnailSize)).toBe(true)
})

test('in a list no two techniques look alike either', () => {
  expect(new Set(techniques.map(({ drawing }) => JSON.stringify(thumbnail(still(drawing))))).size).toBe(techniques.length)
})

test.for(techniques)('a page that lists $title needs its first still alone, and shows the same', ({ drawing }) => {
  expect(firstStill(drawing).scenes).toHaveLength(1)
  expect(still(firstStill(drawing))).toEqual(still(drawing))
})
