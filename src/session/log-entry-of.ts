import { sideNames } from '../guide/drawing-names.ts'
import type { LogEntry } from '../reader/log-entry.ts'
import type { Going } from './going.ts'
import type { Session, SessionStep } from './session.ts'

/** What the log keeps of a session that has ended. A step counts as done once its hands were at work. */
export function entryOf({ id, wanted, title, before, startedAt }: Going, steps: readonly SessionStep[], { at, part, told }: Session, after: number | undefined): LogEntry {
  const reached = steps.slice(0, at + 1)
  return {
    id,
    at: startedAt,
    ...wanted,
    title,
    sides: sideNames.filter((name) => reached.some(({ side }) => side === name)),
    done: [...new Set(reached.map(({ name }) => name))],
    seconds: Math.max(0, Math.round((told - startedAt) / 1000)),
    ended: part === 'done' ? 'done' : part === 'stopped' ? 'hurt' : 'left',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
}
