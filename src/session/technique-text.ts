/** What a technique's page says in its sections, as words to be shown one by one. */
import type { Block, Inline } from '../guide/blocks.ts'
import type { TechniquePage } from '../guide/page.ts'
import { plainText } from '../guide/plain-text.ts'
import { sentencesOf } from './sentences.ts'

export const stepSentencesOf = (page: TechniquePage) => textsIn(page, 'steps').flatMap(sentencesOf)

/** Each rule whole, as one text; the first is pain. */
export const stopRulesOf = (page: TechniquePage) => textsIn(page, 'stop-if').map(plainText)

function textsIn({ sections }: TechniquePage, wanted: string): (readonly Inline[])[] {
  return sections.filter(({ id }) => id === wanted).flatMap(({ blocks }) => blocks.flatMap(textsOf))
}

function textsOf(block: Block): (readonly Inline[])[] {
  if (block.kind === 'paragraph') return [block.text]
  if (block.kind === 'list') return block.items.flat().flatMap(textsOf)
  return block.kind === 'box' ? block.blocks.flatMap(textsOf) : []
}
