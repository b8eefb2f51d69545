import { sideNames } from '../guide/drawing-names.ts'
import type { LogEntry } from '../reader/log-entry.ts'
import type { Going } from './going.ts'
import type { Session, SessionStep } from './session.ts'

/** What the log keeps of a session that has ended, or was left. */
export function entryOf({ id, wanted, title, before, startedAt }: Going, steps: readonly SessionStep[], { worked, part, told }: Session, after: number | undefined): LogEntry {
  const done = steps.filter((_, at) => worked.includes(at))
  return {
    id,
    at: startedAt,
    ...wanted,
    title,
    sides: sideNames.filter((name) => done.some(({ side }) => side === name)),
    done: [...new Set(done.map(({ name }) => name))],
    seconds: Math.max(0, Math.round((told - startedAt) / 1000)),
    ended: part === 'done' ? 'done' : part === 'stopped' ? 'hurt' : 'left',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
}
