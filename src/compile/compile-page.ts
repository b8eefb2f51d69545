import type { z } from 'zod'
import type { Root } from 'mdast'
import { blockMaker } from './blocks.ts'
import { checkClaims, checkMarks } from './check-claims.ts'
import { checkMedicineBlock } from './check-medicine.ts'
import { checkQuestions } from './check-questions.ts'
import { checkText, checkWords } from './check-text.ts'
import { closest } from './closest.ts'
import type { Workshop } from './workshop.ts'
import type { Tell } from './content-error.ts'
import { isPageSlug, pageAddresses, type PageSlug } from '../guide/addresses.ts'
import { frontPassages, passagesOf, type Passage } from './passages.ts'
import { readMarkdown } from './read-markdown.ts'
import { pageSchema } from './schema.ts'
import { checkDangerFigures, checkFigures, checkPlain } from './wording.ts'
import { bodyOf, type Body } from './sections.ts'

export interface CompiledPage {
  readonly file: string
  readonly slug: PageSlug
  readonly tree: Root
  readonly passages: readonly Passage[]
  readonly front: z.output<typeof pageSchema>
  readonly body: Body
}

/** Where readers look for advice: no author can lift the duty to name sources from these. */
const clinicalPages: readonly PageSlug[] = ['home', 'get-help', 'questions', 'words']

/** Compiles a page that is no technique; undefined where it has no place on the map or its front matter is wrong. */
export function compilePage(slug: string, file: string, text: string, { tables, language }: Workshop, tell: Tell): CompiledPage | undefined {
  if (!isPageSlug(slug)) {
    const near = closest(slug, Object.keys(pageAddresses))
    tell(1, `No address belongs to a page called "${slug}".`, near ? `Did you mean "${near}"?` : `The pages are: ${Object.keys(pageAddresses).join(', ')}.`)
    return undefined
  }
  const read = readMarkdown(pageSchema, text, tell)
  if (!read) return undefined
  const { tree } = read
  const passages = passagesOf(tree)
  checkText(passages, tables, language, tell)
  if (slug === 'get-help') checkFigures(passages, tell)
  else checkDangerFigures(passages, tell)
  checkMarks(passages, tables, tell)
  if (slug === 'questions') checkQuestions(tree, tell)
  const body = bodyOf(tree, blockMaker({ limits: tables.limits, language, shared: tables.shared, pictures: tables.pictures, glossary: slug === 'words' }, tell), tell)
  const shown = read.front ? frontPassages({ ...read.front.value, because: read.front.value.because ?? '' }, ['title', 'lead', 'because'], read.front.lineOf) : []
  const found = read.front ? frontPassages(read.front.value, ['description'], read.front.lineOf) : []
  checkText(shown, tables, language, tell)
  checkWords(found, tables, tell)
  checkPlain([...shown, ...found], tell)
  checkMedicineBlock([...shown, ...passages], tree, tell)
  if (!read.front) return undefined
  const isClinical = read.front.value.clinical || clinicalPages.includes(slug)
  if (isClinical) checkClaims(passages, tables, tell)
  if (isClinical && !read.front.value.clinical) tell(read.front.lineOf('clinical'), '"clinical" is false on a page of advice (rule 15).', 'Write true.')
  if (isClinical && !(read.front.value.label && read.front.value.because)) tell(read.front.lineOf('clinical'), 'A page of advice does not say how sure it is (rule 15).', 'Add "label" and "because".')
  return { file, slug, tree, passages, front: read.front.value, body }
}
