import { beforeEach, expect, test } from 'vitest'
import { keptText } from '../../src/reader/kept.ts'
import { textsKept, type KeptTexts } from '../../src/reader/kept-texts.ts'
import type { Log, LogEntry } from '../../src/reader/log-entry.ts'
import { takeIn } from '../../src/reader/take-in.ts'

beforeEach(() => localStorage.clear())

const entryOf = (id: string, after: number): LogEntry => ({ id, at: 1, kind: 'technique', slug: 'roll', title: 'Roll', sides: ['left'], done: [], seconds: 60, ended: 'done', after })

/** A log in memory that can refuse. */
function logOf(entries: readonly LogEntry[], refuses = false): Log {
  const kept = new Map(entries.map((entry) => [entry.id, entry]))
  return {
    all: async () => [...kept.values()],
    put: async (added) => {
      if (refuses) throw new Error('No.')
      for (const entry of added) kept.set(entry.id, entry)
    },
    remove: async (id) => void kept.delete(id),
    clear: async () => kept.clear(),
  }
}

function textsIn(storage: Storage): KeptTexts {
  const under = (key: string) => keptText(window, storage, key)
  return { 'gentle-hands light': under('gentle-hands light'), 'gentle-hands country': under('gentle-hands country'), 'gentle-hands numbers': under('gentle-hands numbers'), 'gentle-hands drawing': under('gentle-hands drawing'), 'gentle-hands settings': under('gentle-hands settings'), 'gentle-hands plans': under('gentle-hands plans'), 'gentle-hands draft': under('gentle-hands draft') }
}

/** Full for one key alone, which it tells. */
const fullFor = (key: string) => new Proxy(localStorage, {
  get: (storage, name) => (name === 'setItem' ? (at: string, text: string) => {
    if (at === key) throw new DOMException('Full.', 'QuotaExceededError')
    storage.setItem(at, text)
  } : (at: string) => storage[name as 'getItem' | 'removeItem'](at)),
})

const file = { kept: { 'gentle-hands light': 'night', 'gentle-hands settings': '{"hand":"left"}' }, log: [entryOf('a', 1), entryOf('b', 2)] }

test('what a file holds is kept, and what it does not hold stays', async () => {
  localStorage.setItem('gentle-hands country', 'NZ')
  localStorage.setItem('gentle-hands light', 'day')
  const texts = textsIn(localStorage)
  const log = logOf([entryOf('c', 3)])
  await takeIn(file, texts, log)
  expect(textsKept(texts)).toEqual({ ...file.kept, 'gentle-hands country': 'NZ' })
  expect(localStorage.getItem('gentle-hands light')).toBe('night')
  expect((await log.all()).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

const planOf = (id: string, name = 'Tonight') => ({ id, name, code: '1e.f', at: 1 })

test('plans of a file come to the reader\'s own, and replace none but themselves', async () => {
  localStorage.setItem('gentle-hands plans', JSON.stringify(['from a newer edition', planOf('mine'), planOf('both')]))
  const texts = textsIn(localStorage)
  await takeIn({ kept: { 'gentle-hands plans': JSON.stringify([planOf('both', 'Taken'), planOf('new')]) }, log: [] }, texts, logOf([]))
  expect(JSON.parse(localStorage.getItem('gentle-hands plans') ?? '')).toEqual(['from a newer edition', planOf('mine'), planOf('both', 'Taken'), planOf('new')])
})

test('where the log is refused, nothing is kept', async () => {
  const texts = textsIn(localStorage)
  await expect(takeIn(file, texts, logOf([], true))).rejects.toThrow()
  expect(textsKept(texts)).toEqual({})
})

test('where a text is refused, all is as it was: texts, new entries, and entries that the file had otherwise', async () => {
  localStorage.setItem('gentle-hands light', 'day')
  const texts = textsIn(fullFor('gentle-hands settings'))
  const log = logOf([entryOf('a', 9)])
  await expect(takeIn(file, texts, log)).rejects.toThrow()
  expect(textsKept(texts)).toEqual({ 'gentle-hands light': 'day' })
  expect(localStorage.getItem('gentle-hands light')).toBe('day')
  expect(await log.all()).toEqual([entryOf('a', 9)])
})

test('a file without a log asks nothing of a device that has none', async () => {
  const texts = textsIn(localStorage)
  await takeIn({ ...file, log: [] }, texts, logOf([], true))
  expect(textsKept(texts)).toEqual(file.kept)
})

test('rubbish that was kept is not taken elsewhere', () => {
  localStorage.setItem('gentle-hands settings', '{"hand":"third","size":"large"}')
  localStorage.setItem('gentle-hands country', 'rubbish')
  expect(textsKept(textsIn(localStorage))).toEqual({ 'gentle-hands settings': '{"size":"large"}' })
})
