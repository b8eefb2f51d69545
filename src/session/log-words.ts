import { fill } from '../guide/interface-text.ts'
import type { Side } from '../guide/drawing-names.ts'
import type { LogEntry } from '../reader/log-entry.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:session-text'

const sides: Record<Side, string> = { left: interfaceText.sideLeft, right: interfaceText.sideRight }
const endings: Record<LogEntry['ended'], string> = { done: text.logDone, hurt: text.logHurt, left: text.logLeft }

/** An entry as a reader reads it; '' where there is nothing to say. */
export interface EntryWords {
  readonly when: string
  readonly sides: string
  readonly steps: string
  readonly length: string
  readonly felt: string
  readonly ended: string
}

export function entryWords(entry: LogEntry, language: string): EntryWords {
  return {
    when: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(entry.at),
    sides: entry.sides.map((side) => sides[side]).join(', '),
    steps: new Intl.ListFormat(language, { type: 'conjunction' }).format(entry.done),
    length: lengthOf(entry.seconds, language),
    felt: feltOf(entry),
    ended: endings[entry.ended],
  }
}

/** Whole minutes; under one, whole seconds. */
function lengthOf(seconds: number, language: string): string {
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [seconds / 60, 'minute']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(count)
}

function feltOf({ before, after }: LogEntry): string {
  if (before === undefined && after === undefined) return ''
  if (after === undefined) return fill(text.logFeltBefore, { before: before ?? '' })
  return before === undefined ? fill(text.logFeltAfter, { after }) : fill(text.logFelt, { before, after })
}
