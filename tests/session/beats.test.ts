import { expect, test } from 'vitest'
import { beatsDue } from '../../src/session/beats.ts'

test.for([
  [1, 0, 3, [0, 1, 2]],
  [1, 0.2, 2.2, [1, 2]],
  [0.5, 1, 2, [1, 1.5]],
  [3.6, 0, 3.6, [0]],
  [3.6, 3.6, 7.2, [3.6]],
  [2, 0.1, 0.5, []],
  [1, -2, 1, [0]],
  [0, 0, 5, []],
  [-1, 0, 5, []],
  [Number.NaN, 0, 5, []],
  [1, Number.NaN, 5, []],
  [1, 0, Number.POSITIVE_INFINITY, []],
] as const)('a beat every %d s: from %d s to %d s these are due', ([every, from, until, due]) => {
  expect(beatsDue(every, from, until)).toEqual(due)
})

test.for([0.1, 0.3, 0.5, 1, 1.1, 3.6, 7 / 3])('however time is cut, each beat of %d s comes once', (every) => {
  const cuts = Array.from({ length: 4000 }, (_, index) => index * 0.1)
  const inSpans = cuts.slice(1).flatMap((until, index) => beatsDue(every, cuts[index] ?? 0, until))
  expect(inSpans).toEqual(beatsDue(every, 0, cuts.at(-1) ?? 0))
})
