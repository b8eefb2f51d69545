import { expect, test } from 'vitest'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import { frameSize, type Shape } from '../../src/drawing/shape.ts'
import { thumbnail } from '../../src/drawing/thumbnail.ts'
import { stillPhase } from '../../src/drawing/timeline.ts'
import type { Drawing } from '../../src/guide/drawing.ts'
import { drawings, phases, phasesOf, techniques } from './drawings.ts'
import { pointsOf } from './outline.ts'

const drawn = ({ drawing }: { readonly drawing: Drawing }, phase = stillPhase(drawing)) => JSON.stringify(figureShapes(drawing, phase, 'right'))

test('no two techniques look alike, at their stills nor at any moment', () => {
  expect(new Set(techniques.map((page) => drawn(page))).size).toBe(techniques.length)
  const moments = techniques.map((page) => new Set(phases.map((phase) => drawn(page, phase))))
  expect(new Set(moments.flatMap((each) => [...each])).size).toBe(moments.reduce((sum, { size }) => sum + size, 0))
})

test.for(techniques)('$title moves when it should, and lies still when not', (page) => {
  const moments = new Set(phases.map((phase) => drawn(page, phase)))
  if (page.drawing.scenes.every(({ path }) => path === 'rest')) expect(moments.size).toBe(page.drawing.scenes.length)
  else expect(moments.size).toBeGreaterThan(20)
})

test.for(drawings)('$title on the other breast is the same in a mirror, at any moment', ({ drawing }) => {
  const differ = phases.filter((phase) => JSON.stringify(figureShapes(drawing, phase, 'left').map(told)) !== JSON.stringify(figureShapes(drawing, phase, 'right').map(inMirror).map(told)))
  expect(differ).toEqual([])
})

/** What a mirror keeps. A number is read on a clock, and that is no mirror: a test of its own tells what becomes of it. */
const told = (shape: Shape) => ({ points: pointsOf(shape), ...shape, d: '', at: '', text: '' })

/** Written anew here, in its plainest way, so that it does not lean on what it tests. */
const inMirror = (shape: Shape): Shape =>
  shape.kind === 'path' ? { ...shape, d: shape.d.replace(/(-?[\d.]+),/g, (_, x: string) => `${frameSize - Number(x)},`) } : { ...shape, at: [frameSize - shape.at[0], shape.at[1]] }

test.for(drawings)('$title can be drawn at any moment: every number is one', ({ drawing }) => {
  for (const phase of phasesOf(50)) {
    const shapes = figureShapes(drawing, phase, 'left')
    expect(JSON.stringify([shapes, thumbnail(shapes)])).not.toMatch(/NaN|undefined|null|Infinity|\de-\d/)
  }
})

test.for(drawings)('the stills of $title send no digit finer than half a unit', ({ drawing }) => {
  for (const still of drawing.stills) {
    const shapes = figureShapes(drawing, stillPhase(drawing, still), 'left')
    const numbers = [...shapes.flatMap(pointsOf).flat(), ...shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.radius] : []))]
    expect(numbers.filter((number) => !Number.isInteger(number * 2))).toEqual([])
  }
})
