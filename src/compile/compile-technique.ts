import type { z } from 'zod'
import type { Root } from 'mdast'
import { longestSeconds, type Limits } from '../guide/limits.ts'
import type { Technique } from '../guide/technique.ts'
import { blockMaker } from './blocks.ts'
import { checkClaims, checkMarks } from './check-claims.ts'
import { drawingPassages } from './check-drawing.ts'
import { checkMedicineBlock } from './check-medicine.ts'
import { checkTechniqueText, checkWords } from './check-text.ts'
import type { Tables, Workshop } from './workshop.ts'
import type { Tell } from './content-error.ts'
import { frontPassages, passagesOf, type Passage } from './passages.ts'
import { readMarkdown } from './read-markdown.ts'
import type { Checked } from './read-yaml.ts'
import { techniqueSchema } from './schema.ts'
import { checkDangerFigures, checkFigures, checkPlain, checkWording, inTechniqueText } from './wording.ts'
import { checkTechniqueHeadings, bodyOf, type Body } from './sections.ts'

type Front = z.output<typeof techniqueSchema>

/** A technique as far as it can be made alone; cards, neighbours and sources come when all are known. */
export interface CompiledTechnique {
  readonly file: string
  readonly tree: Root
  readonly passages: readonly Passage[]
  readonly front: Front
  readonly lineOf: (...path: readonly PropertyKey[]) => number
  readonly fields: Technique
  readonly body: Body
}

const stepSections = ['Steps', 'You may feel', 'Stop if', 'Not for']

/** Compiles one technique; undefined where its front matter is wrong. Its text is checked either way. */
export function compileTechnique(slug: string, file: string, text: string, { tables, language }: Workshop, tell: Tell): CompiledTechnique | undefined {
  const read = readMarkdown(techniqueSchema, text, tell)
  if (!read) return undefined
  const { tree } = read
  const passages = passagesOf(tree)
  checkTechniqueHeadings(tree, tell)
  checkTechniqueText(passages, tables, language, tell)
  checkFigures(passages.filter(({ section }) => stepSections.includes(section)), tell)
  checkDangerFigures(passages.filter(({ section }) => !stepSections.includes(section)), tell)
  checkClaims(passages.filter(({ section }) => section !== 'Steps' && section !== 'Stop if'), tables, tell)
  checkSectionHasMark('Steps', passages, tell)
  checkSectionHasMark('Stop if', passages, tell)
  checkMarks(passages, tables, tell)
  const body = bodyOf(tree, blockMaker({ limits: tables.limits, language, shared: tables.shared, pictures: tables.pictures, glossary: false }, tell), tell)
  checkMedicineBlock(passages, tree, tell)
  if (!read.front) return undefined
  checkFront(read.front, tree, tables, language, tell)
  const { value: front, lineOf } = read.front
  const stopIf = passages.filter(({ kind, section }) => kind === 'text' && section === 'Stop if').map((passage) => passage.text)
  return { file, tree, passages, front, lineOf, body, fields: { ...front, slug, stopIf, seconds: secondsOf(read.front, tables.limits, tell) } }
}

/** What a reader sees of the front matter, and what a search engine shows of it. */
function checkFront({ value, lineOf }: Checked<Front>, tree: Root, tables: Tables, language: string, tell: Tell): void {
  const drawn = drawingPassages(value.drawing, (...path) => lineOf('drawing', ...path))
  const shown = [...frontPassages(value, ['title', 'lead', 'because', 'alt'], lineOf), ...drawn]
  const found = frontPassages(value, ['description'], lineOf)
  checkTechniqueText(shown, tables, language, tell)
  checkWords(found, tables, tell)
  checkWording(found, inTechniqueText, tell)
  checkPlain([...shown, ...found], tell)
  checkFigures([...shown, ...found], tell)
  checkMedicineBlock(shown, tree, tell)
}

function secondsOf({ value, lineOf }: Checked<Front>, limits: Limits, tell: Tell): number {
  const limit = limits.get(value.seconds)
  const seconds = limit && longestSeconds(limit)
  if (seconds === undefined) tell(lineOf('seconds'), `"seconds" is "${value.seconds}", which is no time in limits.yaml.`, 'Use the name of a limit in seconds or minutes.')
  return seconds ?? 0
}

/** Steps and stop rules are read at 3 a.m., so not each line needs a mark, but the whole does. */
function checkSectionHasMark(section: string, passages: readonly Passage[], tell: Tell): void {
  const inside = passages.filter((passage) => passage.section === section)
  const marked = inside.some(({ marks, limits }) => marks.length + limits.length > 0)
  if (inside.length > 1 && inside[0] && !marked) tell(inside[0].line, `"${section}" names no source (rule 15).`, 'Add at least one mark.')
}
