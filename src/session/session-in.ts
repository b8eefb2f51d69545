import { fieldsOf, isAmount } from './kept-value.ts'
import { lengthOf } from './part-length.ts'
import type { Session, StepTimes } from './session.ts'

const parts = ['changing', 'doing', 'done', 'stopped'] as const

/** The session in a kept value; undefined where it could not go on from there. */
export function sessionIn(value: unknown): Session | undefined {
  const { at, isPaused, spent, told, worked, ...rest } = fieldsOf(value)
  const part = parts.find((name) => name === rest['part'])
  const times = timesIn(rest['times'])
  if (!part || !isAmount(at) || !isAmount(spent) || !isAmount(told) || typeof isPaused !== 'boolean' || times?.[at] === undefined) return undefined
  if (!Array.isArray(worked) || !worked.every(isAmount)) return undefined
  const session = { times, part, at, isPaused, spent, told, worked }
  return spent <= (lengthOf(session) ?? Infinity) ? session : undefined
}

function timesIn(value: unknown): StepTimes[] | undefined {
  const times = Array.isArray(value) ? value.map(stepTimesIn) : []
  const sound = times.filter((step) => step !== undefined)
  return sound.length === times.length ? sound : undefined
}

/** A step that waits for its reader has no end, and JSON no word for that. */
function stepTimesIn(value: unknown): StepTimes | undefined {
  const { changing, doing } = fieldsOf(value)
  return isAmount(changing) && (doing === undefined || isAmount(doing)) ? { changing, doing } : undefined
}
