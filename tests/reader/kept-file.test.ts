import { expect, test } from 'vitest'
import { keptFileIn, keptFileName, keptFileText } from '../../src/reader/kept-file.ts'
import type { LogEntry } from '../../src/reader/log-entry.ts'

const noon = new Date('2026-11-22T12:00:00Z')
const entry: LogEntry = { id: 'a', at: 1_700_000_000_000, kind: 'situation', slug: 'engorged', title: 'Hard, full breasts', sides: ['left', 'right'], done: ['Roll'], seconds: 300, ended: 'done', before: 6, after: 4 }
const kept = {
  'gentle-hands light': 'evening',
  'gentle-hands country': 'NZ',
  'gentle-hands numbers': '{"midwife":"01865 123456"}',
  'gentle-hands drawing': '{"side":"right","skin":"deep"}',
  'gentle-hands settings': '{"hand":"left","size":"large"}',
  'gentle-hands plans': '[{"id":"p","name":"Tonight","code":"1e.f.c.Cr.xyz","at":1700000000000}]',
  'gentle-hands draft': '1.e.f.o.BAe0oH.l0v7',
}
const whole = { app: 'gentle-hands', format: 2, saved: noon.toISOString(), kept, log: [entry] }

test('what one phone saves, another reads', () => {
  expect(keptFileIn(keptFileText({ kept, log: [entry] }, noon))).toEqual({ kept, log: [entry] })
  expect(JSON.parse(keptFileText({ kept, log: [entry] }, noon))).toEqual(whole)
  expect(keptFileIn(keptFileText({ kept: {}, log: [] }, noon))).toEqual({ kept: {}, log: [] })
})

test('the file is named after the day on the reader\'s own calendar', () => {
  expect(keptFileName(new Date(2026, 0, 5, 23, 59))).toBe('gentle-hands-2026-01-05.json')
})

test('a file of an edition that had no plans is still read', () => {
  const { 'gentle-hands plans': _, ...older } = kept
  expect(keptFileIn(JSON.stringify({ ...whole, format: 1, kept: older }))).toEqual({ kept: older, log: [entry] })
})

test('a file from a newer edition is told apart, whatever else is in it', () => {
  expect(keptFileIn(JSON.stringify({ ...whole, format: 3 }))).toBe('newer')
  expect(keptFileIn(JSON.stringify({ app: 'gentle-hands', format: 7, everything: [] }))).toBe('newer')
})

test.for([
  ['no JSON', 'hello'],
  ['cut in half', JSON.stringify(whole).slice(0, 200)],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['of another app', JSON.stringify({ ...whole, app: 'other' })],
  ['without a format', JSON.stringify({ ...whole, format: undefined })],
  ['with a format that is no number', JSON.stringify({ ...whole, format: '1' })],
  ['of a format that never was', JSON.stringify({ ...whole, format: 0 })],
  ['without what is kept', JSON.stringify({ ...whole, kept: undefined })],
  ['with a list of what is kept', JSON.stringify({ ...whole, kept: [] })],
  ['with a key that is not ours', JSON.stringify({ ...whole, kept: { ...kept, 'other light': 'night' } })],
  ['with a key that all objects have', '{"app":"gentle-hands","format":1,"kept":{"__proto__":"x","constructor":"y"},"log":[]}'],
  ['with a text that is no text', JSON.stringify({ ...whole, kept: { 'gentle-hands light': 7 } })],
  ['with a light that there is not', JSON.stringify({ ...whole, kept: { 'gentle-hands light': 'purple' } })],
  ['with a country that is none', JSON.stringify({ ...whole, kept: { 'gentle-hands country': 'New Zealand' } })],
  ['with a number that nobody can call', JSON.stringify({ ...whole, kept: { 'gentle-hands numbers': '{"midwife":"Anna"}' } })],
  ['with a setting that there is not', JSON.stringify({ ...whole, kept: { 'gentle-hands settings': '{"hand":"third"}' } })],
  ['with a plan that is none among right ones', JSON.stringify({ ...whole, kept: { 'gentle-hands plans': '[{"id":"p","name":"Tonight","code":"1e","at":1},{"id":"q"}]' } })],
  ['with a drawing that there is not', JSON.stringify({ ...whole, kept: { 'gentle-hands drawing': '{"side":"top"}' } })],
  ['without a log', JSON.stringify({ ...whole, log: undefined })],
  ['with one entry that is wrong among right ones', JSON.stringify({ ...whole, log: [entry, { ...entry, id: 'b', before: 11 }] })],
] as const)('a file is refused: %s', ([, text]) => {
  expect(keptFileIn(text)).toBe('wrong')
})

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const withLog = (changes: string) => JSON.stringify({ ...whole, log: [entry] }).replace('"seconds":300', changes)

test.for<[string, () => string]>([
  ['a hundred thousand lists in one another', () => deep(100_000)],
  ['as many where what is kept should stand', () => `{"app":"gentle-hands","format":2,"kept":${deep(100_000)},"log":[]}`],
  ['as many in an entry', () => withLog(`"seconds":${deep(100_000)}`)],
  ['a hundred thousand keys', () => JSON.stringify({ ...whole, kept: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`gentle-hands ${at}`, 'x'])) })],
  ['a log that is no list but counts as one', () => JSON.stringify({ ...whole, log: { length: 1, 0: entry } })],
  ['a text of a million letters for a draft', () => JSON.stringify({ ...whole, kept: { 'gentle-hands draft': 'a'.repeat(1_000_000) } })],
  ['an object where a text should stand', () => JSON.stringify({ ...whole, kept: { 'gentle-hands light': { toString: 'night' } } })],
  ['seconds without end', () => withLog('"seconds":1e999')],
  ['seconds before the beginning', () => withLog('"seconds":-1')],
  ['seconds that are written as a text', () => withLog('"seconds":"300"')],
  ['seconds that are null, as a number that is none is written', () => withLog('"seconds":null')],
  ['a day past the last that there is', () => JSON.stringify({ ...whole, log: [{ ...entry, at: 8.64e15 + 1 }] })],
  ['an id that is a list', () => JSON.stringify({ ...whole, log: [{ ...entry, id: ['a'] }] })],
  ['a kind that all objects have', () => JSON.stringify({ ...whole, log: [{ ...entry, kind: 'constructor' }] })],
  ['two files in one', () => JSON.stringify(whole).repeat(2)],
  ['a zero byte before it', () => `\0${JSON.stringify(whole)}`],
])('a hostile file, with %s, is refused whole, and nothing is thrown', ([, text]) => {
  expect(keptFileIn(text())).toBe('wrong')
})

test('of an entry, nothing is taken in but its own fields, and no object gets anything by its name', () => {
  const taken = keptFileIn(JSON.stringify({ ...whole, log: [entry] }).replace('"id":"a"', '"id":"a","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"more":"<b>"'))
  expect(taken).toEqual({ kept, log: [entry] })
  expect(Object.keys(Object(taken).log[0]).sort()).toEqual(Object.keys(entry).sort())
  expect(Object({}).isAdmin).toBeUndefined()
})
