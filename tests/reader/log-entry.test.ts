import { expect, test } from 'vitest'
import { logEntryIn } from '../../src/reader/log-entry.ts'
import { entry } from './kept-tabs.ts'

test.for([{}, { before: undefined, after: undefined }, { before: 0, after: 10 }, { sides: [], done: [] }, { kind: 'technique', slug: 'roll', ended: 'left', seconds: 0 }] as const)('an entry is read as it was kept: %j', (rest) => {
  expect(logEntryIn(JSON.parse(JSON.stringify(entry('one', rest))))).toEqual(entry('one', rest))
})

test('what another edition added is left out', () => {
  expect(logEntryIn({ ...entry('one'), mood: 'good' })).toEqual(entry('one'))
})

test.for([undefined, null, 7, 'entry', [], {}])('%j is no entry', (value) => {
  expect(logEntryIn(value)).toBeUndefined()
})

test.for<[string, unknown]>([
  ['id', 7], ['id', ''], ['at', 'now'], ['at', Number.NaN], ['at', Number.POSITIVE_INFINITY], ['at', 1e17], ['at', -1], ['kind', 'walk'], ['slug', ''], ['title', null],
  ['sides', 'left'], ['sides', ['top']], ['done', [1]], ['done', {}], ['seconds', -1], ['seconds', '5'], ['ended', 'won'],
  ['before', 11], ['before', -1], ['after', 2.5], ['after', '4'], ['after', null],
])('an entry whose %s is %j is none', ([field, value]) => {
  expect(logEntryIn({ ...entry('one'), [field]: value })).toBeUndefined()
})
