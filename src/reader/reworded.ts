import { inDegrees, inWords } from './in-words.ts'
import { settingsIn, type Settings } from './settings.ts'

/** What no reader's words change: addresses and names in the code, what readers may type, and the names of those to call or to cite. */
const names = new Set(['id', 'path', 'to', 'slug', 'subject', 'aliases', 'rows', 'by'])

/** A page, or any part of one, in the words of these kept settings. Quotes and citations stay; what has nothing to change is the same object. */
export function reworded<Data>(data: Data, kept: string): Data {
  // Each branch gives back what it was given: a text for a text, an object with the same keys for an object.
  return changed(data, settingsIn(kept)) as Data
}

function changed(data: unknown, words: Settings): unknown {
  if (typeof data === 'string') return inDegrees(inWords(data, words.word), words.degrees)
  if (Array.isArray(data)) return sameUnlessChanged(data, data.map((item) => changed(item, words)))
  if (typeof data !== 'object' || data === null || ('type' in data && data.type === 'quote')) return data
  const entries = Object.entries(data).map(([key, value]) => [key, isName(key, data) ? value : changed(value, words)] as const)
  return entries.every(([key, value]) => value === (data as Readonly<Record<string, unknown>>)[key]) ? data : Object.fromEntries(entries)
}

/** Of a source only the headings that lead back to it are ours. */
const isName = (key: string, data: object) => names.has(key) || ('citedAt' in data && key !== 'citedAt')

function sameUnlessChanged(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((item, at) => item === before[at]) ? before : after
}
