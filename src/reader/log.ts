import { askToStay } from './ask-to-stay.ts'
import { inStore } from './database.ts'
import { logEntryIn, type Log } from './log-entry.ts'

/** The log of this device, in its database. What is there but makes no entry is left out, and left alone. */
export function openLog(): Log {
  return {
    all: async () => {
      const kept = await inStore('log', 'readonly', (store) => store.getAll())
      return kept.flatMap((value) => logEntryIn(value) ?? []).sort((one, other) => other.at - one.at)
    },
    put: async (entries) => {
      const before = await inStore('log', 'readwrite', async (store) => {
        const before = await store.count()
        // Async, so that one which cannot be kept rejects with the others, and none goes unheard.
        await Promise.all(entries.map(async (entry) => store.put(entry, entry.id)))
        return before
      })
      if (before === 0 && entries.length > 0) askToStay()
    },
    remove: async (id) => void (await inStore('log', 'readwrite', (store) => store.delete(id))),
    clear: async () => void (await inStore('log', 'readwrite', (store) => store.clear())),
  }
}
