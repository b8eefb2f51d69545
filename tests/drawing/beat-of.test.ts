import { expect, test } from 'vitest'
import { beatOf } from '../../src/drawing/beat-of.ts'
import { loopSeconds, standingAt } from '../../src/drawing/timeline.ts'
import { drawings } from './drawings.ts'

test.for(drawings)('each beat of $title falls while hands are at work, on an even part of their path', ({ drawing }) => {
  const beat = beatOf(drawing)
  for (const at of beat?.at ?? []) {
    const { along, come, gone, scene } = standingAt(drawing, at / loopSeconds(drawing) + 1e-9)
    expect([come, gone]).toEqual([1, 0])
    const parts = scene.path === 'beat' ? 4 : scene.path === 'sway' ? 2 : 1
    expect(Math.abs(along * parts - Math.round(along * parts))).toBeLessThan(1e-3)
  }
})

test('"back, squeeze, squeeze, let go" has one beat a second', () => {
  const rhythmic = drawings.find(({ title }) => title === 'Rhythmic')
  expect(rhythmic && beatOf(rhythmic.drawing)).toEqual({ loop: 4, at: [0, 1, 2, 3], inRound: 4 })
})

test('tapping has two beats a second', () => {
  const tapping = drawings.find(({ title }) => title === 'Tapping')
  const at = (tapping && beatOf(tapping.drawing)?.at) ?? []
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeCloseTo(0.5)
})

test('a picture in which hands rest has no beat', () => {
  const [any] = drawings
  const drawing = any && { ...any.drawing, scenes: any.drawing.scenes.slice(0, 1).map((scene) => ({ ...scene, path: 'rest' as const })) }
  expect(drawing && beatOf(drawing)).toBeUndefined()
})
