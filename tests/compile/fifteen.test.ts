import { expect, test } from 'vitest'
import type { Broken } from './broken.ts'
import { routeBreaks } from './route-breaks.ts'
import { situationTextBreaks } from './situation-text-breaks.ts'
import { techniqueBreaks } from './technique-breaks.ts'

const breaks = [...techniqueBreaks, ...routeBreaks, ...situationTextBreaks]

/** The rules that the author of a broken content reads of. */
const rulesOf = ({ tells }: Broken) => [...new Set(tells.flatMap(([, message]) => [...message.matchAll(/\(rule (\d+)\)/g)].map(([, rule]) => Number(rule))))]

/** The brief's fifteen invariants (section 10), each with the fewest contents that must be known to break it and nothing else. */
const fewest: readonly (readonly [rule: number, what: string, fewest: number])[] = [
  [1, 'kneading is done', 2],
  [2, 'red-and-hot offers a touch', 2],
  [3, 'hands come before the gate, or an end without a call', 2],
  [4, 'a hands-on step has no stop rule beside it', 2],
  [5, 'force, a push toward the nipple, or a tool', 2],
  [6, 'the areola of a sore breast is softened', 2],
  [7, 'a lump is massaged', 2],
  [8, 'oil reaches a latch', 2],
  [9, 'too long, too hot, too cold', 2],
  [10, 'a disputed move sounds settled', 2],
  [11, 'a number differs, or has one unit', 2],
  [12, 'an emergency number fails abroad', 2],
  [13, 'a medicine stands without its caution, or with a dose', 2],
  [14, 'a hungry baby waits, or a grieving parent is told to feed', 2],
  [15, 'a claim outruns its source', 2],
]

test('all fifteen are counted', () => {
  expect(fewest.map(([rule]) => rule)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
})

test.for(fewest)('rule %i: an author cannot publish that %s, in two ways at least', ([rule, , least]) => {
  const alone = breaks.filter((broken) => rulesOf(broken).join() === String(rule))
  expect(new Set(alone.map(({ what }) => what)).size, `contents that break rule ${rule} and no other`).toBeGreaterThanOrEqual(least)
})

test('every broken content names its rule, and no two go by one name', () => {
  expect(breaks.filter((broken) => rulesOf(broken).length === 0)).toEqual([])
  expect(new Set(breaks.map(({ what }) => what)).size).toBe(breaks.length)
})
