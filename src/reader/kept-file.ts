/** The file that holds all that is kept: how it is written, and all that is checked before anything of it is taken in. */
import { logEntryIn, type LogEntry } from './log-entry.ts'
import { isAsKept, isKeptKey, type TextByKey } from './kept-texts.ts'

const app = 'gentle-hands'
/** Goes up when an older guide could not make sense of a file. 2 has plans; files of every format before are read too. */
const format = 2

export interface KeptFile {
  readonly kept: TextByKey
  readonly log: readonly LogEntry[]
}

/** Why a file is refused as a whole. */
export type FileFault = 'wrong' | 'newer'

export function keptFileText({ kept, log }: KeptFile, now: Date): string {
  return JSON.stringify({ app, format, saved: now.toISOString(), kept, log }, undefined, 2)
}

/** By the device's own calendar. */
export function keptFileName(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${app}-${now.getFullYear()}-${month}-${day}.json`
}

/** What a file holds, where all of it is right. */
export function keptFileIn(text: string): KeptFile | FileFault {
  const file = fieldsOf(text)
  const written = Number(file['format'])
  if (file['app'] !== app || !Number.isInteger(file['format']) || written < 1) return 'wrong'
  if (written > format) return 'newer'
  const kept = keptIn(file['kept'])
  const log = logIn(file['log'])
  return kept && log ? { kept, log } : 'wrong'
}

function keptIn(value: unknown): TextByKey | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  return entries.every(([key, text]) => isKeptKey(key) && typeof text === 'string' && isAsKept(key, text)) ? Object.fromEntries(entries) : undefined
}

function logIn(value: unknown): readonly LogEntry[] | undefined {
  if (!Array.isArray(value)) return undefined
  const entries = value.map(logEntryIn)
  return entries.every((entry) => entry !== undefined) ? entries : undefined
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
