/** A device of the test's own, with nothing kept, and tabs on it. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { LogEntry } from '../../src/reader/log-entry.ts'

export function newDevice(): IDBFactory {
  const device = new IDBFactory()
  vi.stubGlobal('indexedDB', device)
  return device
}

/** A tab has scripts of its own, and so a connection of its own. */
export async function newTab() {
  vi.resetModules()
  const { openLog } = await import('../../src/reader/log.ts')
  return { log: openLog(), ...(await import('../../src/reader/going-store.ts')) }
}

export function entry(id: string, rest: Partial<LogEntry> = {}): LogEntry {
  return { id, at: 1_700_000_000_000, kind: 'situation', slug: 'engorged', title: 'Hard, full breasts', sides: ['left', 'right'], done: ['Roll'], seconds: 300, ended: 'done', before: 6, after: 4, ...rest }
}
