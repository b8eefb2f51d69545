import type { Block, Mark, Section } from '../guide/blocks.ts'
import { marksOfText } from '../guide/marks-of-text.ts'
import type { CitedSource, PageLink } from '../guide/page-parts.ts'
import type { Source } from '../guide/source.ts'
import type { Body } from './sections.ts'

/** The sources that a page cites, in their own order; those of its shared blocks and limits count as well. */
export function citedIn({ intro, sections }: Body): number[] {
  const cited = [...intro.flatMap(marksOfBlock), ...sections.flatMap(marksOfSection)].filter((mark) => typeof mark === 'number')
  return [...new Set(cited)].sort((a, b) => a - b)
}

/** The headings of a page under which it cites a source: the way back from the source to the claim. */
export function citingHeadings({ number }: Source, { sections }: Body): PageLink[] {
  return sections.filter((section) => marksOfSection(section).includes(number)).map(({ id, heading }) => ({ path: `#${id}`, title: heading }))
}

/** Each source with the pages that cite it. */
export function withCitingPages(sources: readonly Source[], pages: readonly (PageLink & { readonly body: Body })[]): CitedSource[] {
  const citing = pages.map(({ path, title, body }) => ({ link: { path, title }, cited: new Set(citedIn(body)) }))
  return sources.map((source) => ({ ...source, citedAt: citing.filter(({ cited }) => cited.has(source.number)).map(({ link }) => link) }))
}

function marksOfSection({ blocks, sections }: Section): Mark[] {
  return [...blocks.flatMap(marksOfBlock), ...sections.flatMap(marksOfSection)]
}

function marksOfBlock(block: Block): readonly Mark[] {
  switch (block.kind) {
    case 'paragraph':
      return marksOfText(block.text)
    case 'list':
      return block.items.flat().flatMap(marksOfBlock)
    case 'terms':
      return block.entries.flatMap(({ text }) => marksOfText(text))
    case 'box':
      return block.blocks.flatMap(marksOfBlock)
    case 'emergency-numbers':
      return block.rows.flatMap(({ marks }) => marks)
    case 'pictures':
      return []
    default:
      return block satisfies never
  }
}
