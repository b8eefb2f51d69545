import { useEffect, useState } from 'react'
import type { Log, LogEntry } from '../reader/log-entry.ts'

/** What was done last, or could not be; with the entry, where it was about one. */
export interface LogNews {
  readonly kind: 'read' | 'deleted' | 'put-back' | 'all-deleted' | 'exported' | 'read-failed' | 'delete-failed' | 'put-back-failed' | 'clear-failed' | 'export-failed'
  readonly id?: string
}

/** Each answers whether the device did it. */
type Done = Promise<boolean>

/** The log as it is shown: what is deleted keeps its place until the list is left, so that it can be put back. */
export interface ShownLog {
  /** undefined until it has been read. */
  readonly entries: readonly LogEntry[] | undefined
  readonly removed: ReadonlySet<string>
  readonly news: LogNews | undefined
  readonly read: () => Done
  readonly remove: (entry: LogEntry) => Done
  readonly putBack: (entry: LogEntry) => Done
  readonly clear: () => Done
  readonly exportBy: (make: () => Promise<void>) => Done
}

/** Nothing shows as done before the device has done it. */
export function useLog(log: Log): ShownLog {
  const [entries, setEntries] = useState<readonly LogEntry[]>()
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const [news, setNews] = useState<LogNews>()
  const attempt = (act: () => Promise<void>, done: LogNews, fault: LogNews): Done => act().then(() => {
    setNews(done)
    return true
  }, () => {
    setNews(fault)
    return false
  })
  const read = () => attempt(async () => setEntries(await log.all()), { kind: 'read' }, { kind: 'read-failed' })
  useEffect(() => void read(), [log])
  return {
    entries,
    removed,
    news,
    read,
    remove: ({ id }) => attempt(async () => {
      await log.remove(id)
      setRemoved((before) => new Set(before).add(id))
    }, { kind: 'deleted', id }, { kind: 'delete-failed', id }),
    putBack: (entry) => attempt(async () => {
      await log.put([entry])
      setRemoved((before) => new Set([...before].filter((id) => id !== entry.id)))
    }, { kind: 'put-back', id: entry.id }, { kind: 'put-back-failed', id: entry.id }),
    clear: () => attempt(async () => {
      await log.clear()
      setEntries([])
    }, { kind: 'all-deleted' }, { kind: 'clear-failed' }),
    exportBy: (make) => attempt(make, { kind: 'exported' }, { kind: 'export-failed' }),
  }
}
