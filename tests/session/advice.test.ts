import { expect, test } from 'vitest'
import { adviceFrom, clockFor } from '../../src/session/advice.ts'
import type { LogEntry } from '../../src/reader/log-entry.ts'
import { routeAsked } from '../../src/session/route-asked.ts'
import { askedAt } from './asked.ts'

const hour = 60 * 60 * 1000
const now = 1_790_000_000_000
const clocks = { patch: 12 * 3600, other: 24 * 3600 }
const engorged = { kind: 'situation', slug: 'engorged' } as const
const patch = { kind: 'situation', slug: 'red-and-hot' } as const

type Told = readonly [hoursAgo: number, before?: number | undefined, after?: number | undefined]

const entries = (told: readonly Told[], of: Pick<LogEntry, 'kind' | 'slug'> = engorged): readonly LogEntry[] => told.map(([hoursAgo, before, after]) => ({
  id: String(hoursAgo), at: now - hoursAgo * hour, ...of, title: 'Title', sides: [], done: [], seconds: 60, ended: 'done', before, after,
}))

const advice = (told: readonly Told[], of: Pick<LogEntry, 'kind' | 'slug'> = engorged) => adviceFrom(entries(told, of), of, now, clockFor(routeAsked(askedAt(`/situations/${of.slug}/`)), clocks))

test.for<[string, readonly Told[], ReturnType<typeof adviceFrom>]>([
  ['nothing logged', [], undefined],
  ['only just begun', [[0, 6, 6]], undefined],
  ['no easier after 24 hours', [[24, 6, 5], [0, 6, 6]], 'no-better'],
  ['worse after 24 hours', [[25, 4, 3], [0, 5, 4]], 'no-better'],
  ['easier after 24 hours', [[25, 6, 6], [0, 6, 5]], undefined],
  ['no easier, but not yet 24 hours', [[23.9, 6, 5], [0, 6, 6]], undefined],
  ['where only "after" was said', [[30, undefined, 4], [0, undefined, 4]], 'no-better'],
  ['where the newest said only "before"', [[30, 4, 2], [0, 4]], 'no-better'],
  ['where feelings between were lower', [[40, 5, 4], [20, 3, 2], [0, 6, 5]], 'no-better'],
  ['no pain at any time', [[30, 0, 0], [0, 0, 0]], undefined],
  ['no pain now, and none at first', [[30, 0, 3], [0, 2, 0]], undefined],
  ['nothing was ever said', [[30], [0]], undefined],
  ['an older time is another time', [[80, 2, 2], [1, 6, 6]], undefined],
  ['a gap of 47 hours is none', [[48, 5, 5], [1, 5, 5]], 'no-better'],
  ['a gap of 48 hours is one', [[49, 5, 5], [1, 5, 5]], undefined],
  ['one without a feeling bridges no gap', [[60, 5, 5], [30], [1, 5, 5]], undefined],
  ['what was felt two days ago says nothing of now', [[60, 5, 5], [49, 5, 5]], undefined],
  ['twice running, each ended with more', [[5, 3, 4], [0, 2, 3]], 'rising'],
  ['once more, and once less', [[5, 3, 4], [0, 4, 3]], undefined],
  ['more, with one between that said nothing after', [[9, 3, 4], [5, 3], [0, 2, 3]], undefined],
  ['three feelings, each more than the one before', [[5, 3, 4], [0, 5]], 'rising'],
  ['three feelings, more and then the same', [[5, 3, 4], [0, 4]], undefined],
  ['two feelings alone', [[0, 3, 6]], undefined],
  ['rising counts before the clock', [[30, 3, 4], [0, 4, 5]], 'rising'],
  ['rises of another time', [[100, 3, 4], [90, 4, 5], [0, 4, 4]], undefined],
])('%s', ([, told, expected]) => {
  expect(advice(told)).toBe(expected)
  expect(advice(told.toReversed())).toBe(expected)
})

test.for<[number, ReturnType<typeof adviceFrom>]>([[11.9, undefined], [12, 'no-better']])('with a hot patch the clock is 12 hours: after %d hours %s', ([hours, expected]) => {
  expect(advice([[hours, 6, 6], [0, 6, 6]], patch)).toBe(expected)
})

test('what was logged of something else does not count', () => {
  const other = entries([[30, 6, 6]], { kind: 'technique', slug: 'engorged' })
  const another = entries([[31, 6, 6]], { kind: 'situation', slug: 'sore-lump' })
  expect(adviceFrom([...other, ...another, ...entries([[0, 6, 6]])], engorged, now, clocks.other)).toBeUndefined()
})

test('a clock that was set back since does no harm', () => {
  expect(advice([[-5, 6, 6], [0, 5, 5]])).toBeUndefined()
})
