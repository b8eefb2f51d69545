import { expect, test } from 'vitest'
import { nipple } from '../../src/drawing/clock.ts'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import { frameSize, type Point, type Shape } from '../../src/drawing/shape.ts'
import type { Drawing, Scene } from '../../src/guide/drawing.ts'
import type { Side } from '../../src/guide/drawing-names.ts'
import { isAtWork, momentsOf, techniques } from './drawings.ts'
import { handsIn } from './hands-in.ts'
import { distance } from './outline.ts'

const numbered = techniques
  .filter(({ drawing }) => drawing.scenes.some(({ marks }) => marks.includes('pair')))
  .map(({ title, drawing }) => ({ title, drawing, moments: momentsOf(drawing).filter(isAtWork) }))

/** The hour at which a point lies, read as on a clock that hangs on the wall. */
function hourOf([x, y]: Point, side: Side): number {
  const middle = side === 'right' ? nipple[0] : frameSize - nipple[0]
  return ((Math.atan2(x - middle, nipple[1] - y) * 6) / Math.PI + 12) % 12
}

const between = (a: number, b: number) => Math.min((a - b + 24) % 12, (b - a + 24) % 12)

const wordsIn = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'word' ? [shape] : []))

test.for(numbered)('$title shows all six pairs of the clock, one after the other', ({ moments }) => {
  const hours = moments.map(({ hands: [hand] }) => Math.round(hourOf(hand!.thumb.tip, 'right')) % 6)
  expect(new Set(hours)).toEqual(new Set([0, 1, 2, 3, 4, 5]))
  expect(hours.filter((hour, index) => hour !== hours[index - 1])).toEqual([0, 1, 2, 3, 4, 5])
})

const cases = numbered.flatMap(({ title, drawing, moments }) =>
  (['right', 'left'] as const).map((side) => ({ title, side, seen: moments.map(({ phase, standing: { scene } }) => seenAt(drawing, phase, side, scene)) })),
)

function seenAt(drawing: Drawing, phase: number, side: Side, { name = '', nameOnLeft }: Scene) {
  const shapes = figureShapes(drawing, phase, side)
  const [hand] = handsIn(shapes)
  return { phase, name: (side === 'left' ? nameOnLeft : undefined) ?? name, words: wordsIn(shapes), digits: [hand!.thumb.tip, hand!.firstFinger.tip] }
}

test.for(cases)('on the $side, each scene of $title has the name of its hours, and none where hours change places between the breasts', ({ side, seen }) => {
  for (const { phase, name, digits } of seen) {
    const hours = digits.map((tip) => Math.round(hourOf(tip, side)) || 12).sort((a, b) => a - b)
    expect(name.match(/\d+/g)?.map(Number).sort((a, b) => a - b) ?? [3, 9], `phase ${phase}`).toEqual(hours)
  }
})

test.for(cases)('on the $side, each number of $title stands beside the finger or thumb whose hour it is', ({ side, seen }) => {
  const wrong = seen.flatMap(({ phase, words, digits }) =>
    words.flatMap(({ at, text }) => {
      const [nearest] = [...digits].sort((a, b) => distance(a, at) - distance(b, at))
      return between(hourOf(nearest!, side), Number(text)) < 0.2 ? [] : [`${text} at ${hourOf(nearest!, side).toFixed(1)}, phase ${phase}`]
    }),
  )
  expect(wrong).toEqual([])
})

test.for(cases)('on the $side, $title tells every hour but those that change places between the breasts', ({ seen }) => {
  const told = new Set(seen.flatMap(({ words }) => words.map(({ text }) => Number(text))))
  expect([...told].sort((a, b) => a - b)).toEqual([1, 2, 4, 5, 6, 7, 8, 10, 11, 12])
})

test.for(cases)('on the $side, no number of $title lies on another, nor on the nipple', ({ side, seen }) => {
  const middle: Point = [side === 'right' ? nipple[0] : frameSize - nipple[0], nipple[1]]
  const crowded = seen.filter(({ words }) => words.some(({ at }) => [middle, ...words.map((word) => word.at)].some((other) => other !== at && distance(at, other) < 40)))
  expect(crowded.map(({ phase }) => phase)).toEqual([])
})
