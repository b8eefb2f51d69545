import type { z } from 'zod'
import type { Root } from 'mdast'
import { blockMaker } from './blocks.ts'
import { checkClaims, checkMarks } from './check-claims.ts'
import { checkMedicineBlock } from './check-medicine.ts'
import { checkText } from './check-text.ts'
import { closest } from './closest.ts'
import type { Workshop } from './compile-guide.ts'
import type { Tell } from './content-error.ts'
import { pageAddresses, type PageSlug } from './page-addresses.ts'
import { frontPassages, passagesOf, type Passage } from './passages.ts'
import { readMarkdown } from './read-markdown.ts'
import { pageSchema } from './schema.ts'
import { checkFigures } from './wording.ts'
import { bodyOf, type Body } from './sections.ts'

export interface CompiledPage {
  readonly file: string
  readonly slug: PageSlug
  readonly tree: Root
  readonly passages: readonly Passage[]
  readonly front: z.output<typeof pageSchema>
  readonly body: Body
}

/** Compiles a page that is no technique; undefined where it has no place on the map or its front matter is wrong. */
export function compilePage(slug: string, file: string, text: string, { tables, language }: Workshop, tell: Tell): CompiledPage | undefined {
  if (!isPageSlug(slug)) {
    const near = closest(slug, Object.keys(pageAddresses))
    tell(1, `No address belongs to a page called "${slug}".`, near ? `Did you mean "${near}"?` : `The pages are: ${Object.keys(pageAddresses).join(', ')}.`)
    return undefined
  }
  const read = readMarkdown(pageSchema, text, tell)
  if (!read) return undefined
  const { value: front, tree, lineOf } = read
  const passages = passagesOf(tree)
  checkText(passages, tables, language, tell)
  if (front.clinical) checkClaims(passages, tables, tell)
  if (slug === 'get-help') checkFigures(passages, tell)
  checkText(frontPassages(front, ['title', 'lead'], lineOf), tables, language, tell)
  checkMarks(passages, tables, tell)
  checkMedicineBlock(passages, tree, tell)
  const blocks = blockMaker({ limits: tables.limits, language, shared: tables.shared, glossary: slug === 'words' }, tell)
  return { file, slug, tree, passages, front, body: bodyOf(tree, blocks, tell) }
}

function isPageSlug(slug: string): slug is PageSlug {
  return slug in pageAddresses
}
