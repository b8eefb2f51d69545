import { expect, test } from 'vitest'
import { beatEvery } from '../../src/guide/beat.ts'
import { beatsDue, beatTime, sinceBeat } from '../../src/session/beats.ts'

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
  expect(beatsDue(beatEvery(every), from, until)).toEqual(due)
})

test.for([0.1, 0.3, 0.5, 1, 1.1, 3.6, 7 / 3])('however time is cut, each beat of %d s comes once', (every) => {
  const cuts = Array.from({ length: 4000 }, (_, index) => index * 0.1)
  const inSpans = cuts.slice(1).flatMap((until, index) => beatsDue(beatEvery(every), cuts[index] ?? 0, until))
  expect(inSpans).toEqual(beatsDue(beatEvery(every), 0, cuts.at(-1) ?? 0))
})

const uneven = { loop: 7, at: [1, 2, 4.5], inRound: 1 }

test('beats that rest while hands come and go keep their places in every loop', () => {
  expect(beatsDue(uneven, 0, 15)).toEqual([1, 2, 4.5, 8, 9, 11.5])
  expect([0, 3, 5].map((number) => beatTime(uneven, number))).toEqual([1, 8, 11.5])
  expect(beatsDue(uneven, 2, 8)).toEqual([2, 4.5])
})

test('a drawn beat is full at the beat, and knows of none before the first', () => {
  expect(sinceBeat(uneven, 2)).toBe(0)
  expect(sinceBeat(uneven, 7.5)).toBeCloseTo(3)
  expect(sinceBeat(uneven, 0.5)).toBe(Infinity)
})
