import type { Inline } from '../guide/blocks.ts'
import { plainText } from '../guide/plain-text.ts'

/** The sentences of a text, as they are shown and read aloud one by one. */
export function sentencesOf(inlines: readonly Inline[]): string[] {
  return segmentsOf(plainText(inlines)).flatMap((segment) => segment.match(sentence) ?? []).map((found) => found.trim())
}

/** A segmenter knows the full stops of every script, but joins a sentence that begins with a figure to the one before. */
function segmentsOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return [text]
  return [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
}

/** Up to . ! or ? before a capital or a figure. No lookbehind: older engines would refuse the whole file for it. */
const sentence = /\S.*?[.!?]["”’')]*(?=\s+["“‘'(]?[\p{Lu}\p{N}]|\s*$)|\S.*$/gu
