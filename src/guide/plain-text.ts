import type { Inline } from './blocks.ts'

/** The words of a text, without the marks that say where it comes from; a link is its words. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('').replace(/\s+/g, ' ').replace(/ (?=[.,;:!?])/g, '').trim()
}

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline
  return inline.kind === 'marks' ? '' : inline.text.map(wordsOf).join('')
}
