import { expect, test } from 'vitest'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import type { Point } from '../../src/drawing/shape.ts'
import { signShapes } from '../../src/drawing/sign-shapes.ts'
import { signNames } from '../../src/guide/drawing-names.ts'
import { shortPath, withShortPaths } from '../../src/prerender/short-paths.ts'
import { drawings, phasesOf } from '../drawing/drawings.ts'
import { pointsIn } from '../drawing/outline.ts'

const pictures = [
  ...drawings.map(({ title, drawing }) => ({ title, shapes: phasesOf(12).flatMap((phase) => figureShapes(drawing, phase, 'right')) })),
  ...signNames.map((sign) => ({ title: sign, shapes: signShapes(sign) })),
]

test.for(pictures)('$title is drawn by its page as the engine draws it, to the point', ({ shapes }) => {
  const paths = shapes.flatMap((shape) => (shape.kind === 'path' ? [shape.d] : []))
  expect(paths.filter((d) => JSON.stringify(readShort(shortPath(d))) !== JSON.stringify(readLong(d)))).toEqual([])
})

test('a hand in another place is the same text but for where it begins', () => {
  expect(shortPath('M10,10Q20,12.5 30,10Q40,7.5 30,0Z').slice('m10 10'.length)).toBe(shortPath('M110,60Q120,62.5 130,60Q140,57.5 130,50Z').slice('m110 60'.length))
})

test('a letter that it does not know stops the build, and no picture is drawn wrong', () => {
  expect(() => shortPath('M0,0A5,5 0 0 1 9,9')).toThrow('A path has the letter A: M0,0A5,5 0 0 1 9,9.')
})

test('only paths are written anew, and what is said about them stays', () => {
  const html = '<p title=" d=">M1,2L3,4</p><path class="figure-ink" d="M1,2L3,4" stroke-width="2"></path>'
  expect(withShortPaths(html)).toBe('<p title=" d=">M1,2L3,4</p><path class="figure-ink" d="m1 2l2 2" stroke-width="2"></path>')
})

/** A path as what it does, step by step: the letter, and where each of its pairs lies. */
type Steps = readonly (readonly [letter: string, ...Point[]])[]

const pairs: Readonly<Record<string, number>> = { M: 1, L: 1, T: 1, Q: 2, C: 3 }

function readLong(d: string): Steps {
  return [...d.matchAll(/([A-Z])([^A-Z]*)/g)].flatMap(([, letter = '', text = '']) => (letter === 'Z' ? [[letter] as const] : grouped(letter, pointsIn(text))))
}

/** As SVG reads it: what is small counts from where the step before ended, and what has no letter goes on like it. */
function readShort(d: string): Steps {
  let [at, start]: Point[] = [[0, 0], [0, 0]]
  return [...d.matchAll(/([a-z])([^a-z]*)/g)].flatMap(([, small = '', text = '']): Steps => {
    const letter = small.toUpperCase()
    if (letter === 'Z') {
      at = start
      return [[letter]]
    }
    const numbers = [...text.matchAll(/-?(?:\d*\.\d+|\d+)/g)].map(Number)
    const away = numbers.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN]] : []))
    return grouped(letter, away).map(([each, ...points]) => {
      const moved = points.map(([x, y]): Point => [sum(at![0], x), sum(at![1], y)])
      at = moved.at(-1)!
      if (letter === 'M') start = at
      return [each, ...moved]
    })
  })
}

/** Two decimals are all that is authored; the rest would be how a machine counts. */
const sum = (a: number, b: number) => Math.round((a + b) * 100) / 100

function grouped(letter: string, points: readonly Point[]): Steps {
  const each = pairs[letter] ?? NaN
  return Array.from({ length: points.length / each }, (_, step) => [letter, ...points.slice(step * each, (step + 1) * each)])
}
