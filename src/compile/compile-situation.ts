import type { Root } from 'mdast'
import type { z } from 'zod'
import { longestSeconds, type Limits } from '../guide/limits.ts'
import type { Route, RouteStep } from '../guide/route.ts'
import { blockMaker, type BlockContext } from './blocks.ts'
import { checkClaims, checkMarks } from './check-claims.ts'
import { checkMedicineBlock } from './check-medicine.ts'
import { checkTechniqueText, checkWords } from './check-text.ts'
import type { Tell } from './content-error.ts'
import { fieldText, type FieldText } from './field-text.ts'
import { frontPassages, passagesOf, type Passage } from './passages.ts'
import { readMarkdown } from './read-markdown.ts'
import type { Checked } from './read-yaml.ts'
import { bodyOf, checkSituationHeadings, type Body } from './sections.ts'
import { situationSchema } from './situation-schema.ts'
import { checkDangerFigures, checkFigures, checkPlain, checkWording, inRouteText, inTechniqueText } from './wording.ts'
import type { Workshop } from './workshop.ts'

type Front = z.output<typeof situationSchema>

/** What a step says, read from its fields. */
export interface StepText {
  readonly say?: FieldText | undefined
  readonly why?: FieldText | undefined
}

/** A situation as far as it can be made alone; its techniques, gate and calls come when all are known. */
export interface CompiledSituation {
  readonly file: string
  readonly slug: string
  readonly tree: Root
  readonly front: Front
  readonly lineOf: (...path: readonly PropertyKey[]) => number
  readonly route: Route
  readonly texts: readonly StepText[]
  readonly passages: readonly Passage[]
  readonly body: Body
}

/** Compiles one situation; undefined where its front matter is wrong. Its text is checked either way. */
export function compileSituation(slug: string, file: string, text: string, { tables, language }: Workshop, tell: Tell): CompiledSituation | undefined {
  const read = readMarkdown(situationSchema, text, tell)
  if (!read) return undefined
  const { tree } = read
  const context = { limits: tables.limits, language, shared: tables.shared, pictures: tables.pictures, glossary: false }
  checkSituationHeadings(tree, tell)
  const body = bodyOf(tree, blockMaker(context, tell), tell)
  const written = passagesOf(tree)
  checkDangerFigures(written, tell)
  const texts = read.front ? stepTexts(read.front, context, tell) : []
  const steps = texts.flatMap(({ say, why }) => [...(say?.passages ?? []), ...(why?.passages ?? [])]).map((passage) => ({ ...passage, section: 'Steps' }))
  checkFigures(steps, tell)
  const passages = [...steps, ...written]
  checkTechniqueText(passages, tables, language, tell)
  checkWording(passages, inRouteText, tell)
  checkClaims(passages, tables, tell)
  checkMarks(passages, tables, tell)
  if (!read.front) return undefined
  checkFront(read.front, { tables, language }, tell)
  checkMedicine(read.front, passages, tree, tell)
  const { value: front, lineOf } = read.front
  return { file, slug, tree, front, lineOf, texts, passages, body, route: routeOf(read.front, tables.limits, tell) }
}

/** What a reader sees of the front matter, and what a search engine shows of it. */
function checkFront({ value, lineOf }: Checked<Front>, { tables, language }: Workshop, tell: Tell): void {
  const shown = frontPassages(value, ['title', 'lead', 'because', 'alt'], lineOf)
  const found = frontPassages(value, ['description'], lineOf)
  checkTechniqueText(shown, tables, language, tell)
  checkWording([...shown, ...found], inRouteText, tell)
  checkWords(found, tables, tell)
  checkWording(found, inTechniqueText, tell)
  checkPlain([...shown, ...found], tell)
  checkFigures([...shown, ...found], tell)
}

/** The cautions belong to every mention of pain medicine, and to every step that is one (rule 13). */
function checkMedicine({ value, lineOf }: Checked<Front>, passages: readonly Passage[], tree: Root, tell: Tell): void {
  const front = (['title', 'lead', 'because', 'alt'] as const).map((field) => ({ text: value[field], line: lineOf(field) }))
  const steps = value.steps.flatMap(({ kind }, at) => (kind === 'medicine' ? [{ text: 'pain relief', line: lineOf('steps', at) }] : []))
  checkMedicineBlock([...front, ...steps, ...passages], tree, tell, value.flags.includes('loss') ? 'nsaid-after-loss' : 'nsaid')
}

function stepTexts({ value, lineOf }: Checked<Front>, context: BlockContext, tell: Tell): StepText[] {
  return value.steps.map((step, at) => {
    const field = (name: 'say' | 'why') => (step[name] === undefined ? undefined : fieldText(step[name], lineOf('steps', at, name), context, tell))
    const isPlaced = step.kind === 'gate' || step.kind === 'call'
    if (isPlaced && Object.keys(step).some((key) => key !== 'kind' && key !== 'when')) tell(lineOf('steps', at), `A step of kind ${step.kind} holds more than its kind.`, 'Take the rest out: it stands in one place for all situations.')
    if (!isPlaced && step.say === undefined) tell(lineOf('steps', at), 'This step does not say what to do.', 'Add "say".')
    if ((step.kind === 'technique') !== (step.ref !== undefined)) tell(lineOf('steps', at), `A step of kind ${step.kind} ${step.ref === undefined ? 'names no technique' : 'names a technique'}.`, 'A technique has "kind: technique" and "ref"; nothing else has "ref".')
    return { say: field('say'), why: field('why') }
  })
}

/** The fields that the rules read, with numbers for the names of limits. */
function routeOf({ value, lineOf }: Checked<Front>, limits: Limits, tell: Tell): Route {
  const number = (at: number, field: 'seconds' | 'rounds') => {
    const name = value.steps[at]?.[field]
    const limit = name === undefined ? undefined : limits.get(name)
    const found = limit && (field === 'seconds' ? longestSeconds(limit) : limit.unit === 'count' ? limit.high : undefined)
    if (name !== undefined && found === undefined) tell(lineOf('steps', at, field), `"${field}" is "${name}", which is no ${field === 'seconds' ? 'time' : 'count'} in limits.yaml.`, `Use the name of a limit in ${field === 'seconds' ? 'seconds or minutes' : 'count'}.`)
    return found
  }
  const steps = value.steps.map(({ kind, ref, side, optional = false, disputed = false, onByDefault = true, when }, at): RouteStep => {
    return { kind, ref, seconds: number(at, 'seconds'), rounds: number(at, 'rounds'), side, optional, disputed, onByDefault, when }
  })
  return { flags: value.flags, handsOn: value.handsOn, expressing: value.expressing, steps }
}
