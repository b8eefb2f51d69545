import { beforeEach, expect, test, vi } from 'vitest'
import { keptText, nothingKept } from '../../src/reader/kept.ts'

const key = 'gentle-hands country'
const opened = (storage: Storage | undefined = localStorage) => keptText(window, storage, key)
const fromOtherTab = (changed: string | null, newValue: string | null) => void dispatchEvent(new StorageEvent('storage', { key: changed, newValue }))
const refuse = () => { throw new DOMException('No.', 'QuotaExceededError') }

beforeEach(() => localStorage.clear())

test('what the reader keeps is there at once, and on the next visit', () => {
  const kept = opened()
  kept.keep('NZ')
  expect(kept.current()).toBe('NZ')
  expect(kept.canKeep()).toBe(true)
  expect(opened().current()).toBe('NZ')
})

test('what the reader deletes leaves the device', () => {
  const kept = opened()
  kept.keep('NZ')
  kept.keep('')
  expect(kept.current()).toBe('')
  expect(localStorage.getItem(key)).toBeNull()
})

// Only these are called.
test.for([
  ['there is none', undefined],
  ['it refuses to be read', { getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage],
  ['it is full', { getItem: () => null, setItem: refuse, removeItem: () => {} } as unknown as Storage],
] as const)('where storage does not keep it, as %s, it holds until the page closes, and the page knows', ([, storage]) => {
  const kept = keptText(window, storage, key)
  const changed = vi.fn()
  kept.subscribe(changed)
  kept.keep('NZ')
  expect(kept.current()).toBe('NZ')
  expect(kept.canKeep()).toBe(false)
  expect(changed).toHaveBeenCalledTimes(1)
})

test('storage that has room again keeps again', () => {
  const room = { is: false }
  // Only these are called.
  const storage = { getItem: () => null, setItem: () => { if (!room.is) refuse() } } as unknown as Storage
  const kept = opened(storage)
  kept.keep('NZ')
  room.is = true
  kept.keep('NZ')
  expect(kept.canKeep()).toBe(true)
})

test('what another tab keeps or deletes counts here too, and is told until the page no longer listens', () => {
  const kept = opened()
  const changed = vi.fn()
  const leave = kept.subscribe(changed)
  fromOtherTab(key, 'IE')
  expect(kept.current()).toBe('IE')
  fromOtherTab('something else', 'AU')
  expect(kept.current()).toBe('IE')
  fromOtherTab(null, null)
  expect(kept.current()).toBe('')
  expect(changed).toHaveBeenCalledTimes(2)
  leave()
  fromOtherTab(key, 'IE')
  expect(changed).toHaveBeenCalledTimes(2)
})

test('before anything is known, nothing is kept, and nobody is told that it cannot be', () => {
  nothingKept.keep('NZ')
  expect([nothingKept.current(), nothingKept.canKeep()]).toEqual(['', true])
})
