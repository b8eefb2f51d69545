import type { Inline, Mark } from './blocks.ts'

/** What a text names as its sources, in its order, also within its strong words and links. */
export function marksOfText(text: readonly Inline[]): readonly Mark[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : part.kind === 'marks' ? part.marks : marksOfText(part.text)))
}
