import { expect, test } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import { nipple } from '../../src/drawing/clock.ts'
import { marks } from '../../src/drawing/marks.ts'
import { frameSize, type Point, type Shape } from '../../src/drawing/shape.ts'
import { thumbnail, thumbnailSize } from '../../src/drawing/thumbnail.ts'
import { markNames, type Drawing, type MarkName } from '../../src/guide/drawing.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { root } from '../places.ts'

const { pages } = await loadGuide(root)
const techniques = pages.filter((page): page is PageOf<'technique'> => page.type === 'technique')
const phases = Array.from({ length: 20 }, (_, step) => step / 20)

const pointsIn = (d: string): Point[] => [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
const pointsOf = (shape: Shape): readonly Point[] => (shape.kind === 'path' ? pointsIn(shape.d) : [shape.at])
const drawn = (drawing: Drawing, phase = 0) => JSON.stringify(figureShapes(drawing, phase, 'right'))
/** How much a page pays for it. */
const bytes = (shapes: readonly Shape[]) => JSON.stringify(shapes).length

interface Arrow { readonly from: Point; readonly tip: Point; readonly middle: Point }

/** Every arrow: where its shaft begins, its tip, and the middle between its barbs. A ruler has no head, and is none. */
function arrowsOf(shapes: readonly Shape[]): Arrow[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'path' || shape.look !== 'move') return []
    const [[from] = [], [one, tip, other] = [], ...more] = shape.d.split('M').slice(1).map(pointsIn)
    if (!from || !one || !tip || !other || more.length > 0) return []
    return [{ from, tip, middle: [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2] as const }]
  })
}
const far = ([x, y]: Point) => Math.hypot(x - nipple[0], y - nipple[1])

test('no two techniques look alike', () => {
  expect(new Set(techniques.map(({ drawing }) => drawn(drawing))).size).toBe(techniques.length)
})

test.for(techniques)('$title moves when it should, and lies still when not', ({ drawing }) => {
  const moments = new Set(phases.map((phase) => drawn(drawing, phase)))
  if (drawing.move === 'rest') expect(moments.size).toBe(1)
  else expect(moments.size).toBeGreaterThan(2)
})

test.for(techniques)('$title on the other breast is the same in a mirror, at any moment', ({ drawing }) => {
  for (const phase of phases) {
    const right = figureShapes(drawing, phase, 'right')
    const left = figureShapes(drawing, phase, 'left')
    expect(left.flatMap(pointsOf)).toEqual(right.flatMap(pointsOf).map(([x, y]) => [frameSize - x, y]))
    expect(left.map(({ look }) => look)).toEqual(right.map(({ look }) => look))
  }
})

test.for(techniques)('$title can be drawn at any moment: every number is one', ({ drawing }) => {
  for (const phase of phases) {
    const shapes = figureShapes(drawing, phase, 'left')
    expect(JSON.stringify([shapes, thumbnail(shapes)])).not.toMatch(/NaN|undefined|null|Infinity|\de-\d/)
    expect(shapes.flatMap(pointsOf).flat().every(Number.isFinite)).toBe(true)
  }
})

/** These say "again and again", round and round; they lead nowhere. */
const rounds: readonly MarkName[] = ['small-circle', 'take-turns']

/** Two units of 360 are less than an arrow is wide: to go along a circle is not to go nearer. */
const along = 2

test.for(techniques)('no arrow of $title leads nearer the nipple than it begins', ({ drawing }) => {
  const going = { ...drawing, marks: drawing.marks.filter((mark) => !rounds.includes(mark)) }
  for (const phase of phases) {
    for (const { from, tip } of arrowsOf(figureShapes(going, phase, 'right'))) expect(far(tip)).toBeGreaterThanOrEqual(far(from) - along)
  }
})

test.for(techniques)('no arrow of $title aims at the nipple', ({ drawing }) => {
  for (const phase of phases) {
    for (const { tip, middle } of arrowsOf(figureShapes(drawing, phase, 'right'))) {
      const towards = (tip[0] - middle[0]) * (nipple[0] - tip[0]) + (tip[1] - middle[1]) * (nipple[1] - tip[1])
      expect(towards / (Math.hypot(tip[0] - middle[0], tip[1] - middle[1]) * far(tip))).toBeLessThan(0.7)
    }
  }
})

test('the techniques that go somewhere say so with an arrow', () => {
  const going = ['opposite-ways', 'sideways', 'outward', 'to-armpit', 'to-collarbone', 'small-circle']
  for (const { drawing } of techniques.filter(({ drawing }) => drawing.marks.some((mark) => going.includes(mark)))) {
    expect(arrowsOf(figureShapes(drawing, 0, 'right')).length).toBeGreaterThan(0)
  }
})

test.for(techniques)('the still of $title sends no digit finer than half a unit', ({ drawing }) => {
  expect(figureShapes(drawing, 0, 'left').flatMap(pointsOf).flat().filter((number) => !Number.isInteger(number * 2))).toEqual([])
})

test.for(markNames)('an author may write the mark %s, and a reader sees it', (name) => {
  expect(marks[name].draw(0, [[100, 100], [110, 100], [120, 100], [130, 100], [140, 100]]).length).toBeGreaterThan(0)
})

test.for(techniques)('a list shows $title smaller, in less', ({ drawing }) => {
  const full = figureShapes(drawing, 0, 'left')
  const small = thumbnail(full)
  expect(bytes(small)).toBeLessThan(bytes(full) * 0.75)
  expect(small.length).toBeLessThan(full.length)
  const hands = small.filter(({ look }) => look === 'hand').flatMap(pointsOf)
  expect(hands.length).toBeGreaterThan(0)
  expect(hands.some(([x, y]) => x > 0 && y > 0 && x < thumbnailSize && y < thumbnailSize)).toBe(true)
})

test('in a list no two techniques look alike either', () => {
  expect(new Set(techniques.map(({ drawing }) => JSON.stringify(thumbnail(figureShapes(drawing, 0, 'left'))))).size).toBe(techniques.length)
})
