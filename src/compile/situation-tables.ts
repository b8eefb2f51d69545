import type { z } from 'zod'
import type { Call, GateQuestion, Inline } from '../guide/page.ts'
import type { Act, Condition } from '../guide/route.ts'
import { gateWays, type CallId } from '../guide/situation.ts'
import { checkClaims, checkMarks } from './check-claims.ts'
import { checkNoMedicine } from './check-medicine.ts'
import { checkTechniqueText } from './check-text.ts'
import type { ContentLink } from './check-links.ts'
import type { Tell } from './content-error.ts'
import { fieldText } from './field-text.ts'
import { lossWords } from './loss-words.ts'
import type { Passage } from './passages.ts'
import type { ContentFiles } from './read-content.ts'
import { readYaml, type Checked } from './read-yaml.ts'
import { actsSchema, callsSchema, gateSchema, whenSchema } from './situation-schema.ts'
import { checkFigures, checkPlain, checkWording, inRouteText } from './wording.ts'
import type { TellIn, Workshop } from './workshop.ts'

/** Something to do, before it is known what the place it leads to is called. */
export interface WrittenCall extends Omit<Call, 'to'> {
  readonly to?: string | undefined
}

/** A question of the gate, before it is known which situation it leads to. */
export interface Question extends Omit<GateQuestion, 'leadsTo' | 'calls'> {
  readonly calls: readonly WrittenCall[]
  readonly leadsTo?: string | undefined
}

/** What all situations share. After a loss the gate and the calls have words of their own. */
export interface SituationTables {
  readonly gate: readonly Question[]
  readonly lossGate: readonly Question[]
  readonly calls: ReadonlyMap<CallId, WrittenCall>
  readonly lossCalls: ReadonlyMap<CallId, WrittenCall>
  readonly acts: ReadonlyMap<Act, { readonly name: string; readonly stopIf: readonly (readonly Inline[])[] }>
  readonly when: Readonly<Record<Condition, string>>
  /** What their fields say, by file: safety text, all of it. */
  readonly files: readonly { readonly file: string; readonly passages: readonly Passage[] }[]
  /** Every field with links, for the check that they lead somewhere. */
  readonly linked: readonly ContentLink[]
}

/** Reads the tables of the situations; undefined where one is wrong. */
export function readSituationTables(files: ContentFiles, workshop: Workshop, tellIn: TellIn): SituationTables | undefined {
  const fileOf = (name: string) => `${workshop.language}/${name}.yaml`
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const text = files.get(fileOf(name))
    if (text === undefined) tellIn(fileOf(name))(1, 'The file is missing.', 'Put it back.')
    return text === undefined ? undefined : readYaml(schema, text, 1, tellIn(fileOf(name)))
  }
  const [gate, calls, acts, when] = [read('gate', gateSchema), read('calls', callsSchema), read('acts', actsSchema), read('when', whenSchema)]
  if (!gate || !calls || !acts || !when) return undefined
  checkGate(gate, tellIn(fileOf('gate')))
  const inFile = (name: string) => tableReader(workshop, tellIn(fileOf(name)))
  const readers = { gate: inFile('gate'), calls: inFile('calls'), acts: inFile('acts'), when: inFile('when') }
  const tables = {
    ...gatesOf(gate, readers.gate),
    ...callMaps(calls, readers.calls),
    acts: actsOf(acts, readers.acts),
    when: when.value,
    files: typedEntries(readers).map(([name, { passages }]) => ({ file: fileOf(name), passages })),
    linked: [
      ...gate.value.flatMap(({ do: calls }, at) => linksIn(calls, (index) => gate.lineOf(at, 'do', index), fileOf('gate'))),
      ...typedEntries(calls.value).flatMap(([id, call]) => linksIn([call], () => calls.lineOf(id), fileOf('calls'))),
    ],
  }
  for (const [key, phrase] of typedEntries(when.value)) readers.when.plain(phrase, when.lineOf(key))
  for (const reader of Object.values(readers)) reader.check()
  return tables
}

/** Reads the fields of one table, then holds them all against what holds for safety text. */
interface TableReader {
  readonly text: (written: string, line: number) => readonly Inline[]
  readonly plain: (written: string, line: number) => string
  readonly check: () => void
  readonly passages: readonly Passage[]
}

function tableReader({ tables, language }: Workshop, tell: Tell): TableReader {
  const context = { limits: tables.limits, language, shared: tables.shared, glossary: false }
  const claims: Passage[] = []
  const plain: Passage[] = []
  return {
    passages: claims,
    text: (written, line) => {
      const field = fieldText(written, line, context, tell)
      claims.push(...field.passages)
      return field.text
    },
    plain: (text, line) => {
      plain.push({ kind: 'text', line, text, marks: [], limits: [], boxes: [], section: '' })
      return text
    },
    check: () => {
      checkTechniqueText([...plain, ...claims], tables, language, tell)
      checkWording([...plain, ...claims], inRouteText, tell)
      checkFigures([...plain, ...claims], tell)
      checkNoMedicine([...plain, ...claims], tell)
      checkPlain(plain, tell)
      checkClaims(claims, tables, tell)
      checkMarks(claims, tables, tell)
    },
  }
}

type WrittenQuestion = z.output<typeof gateSchema>[number]

/** The gate, and the gate after a loss: no question there leads to another situation, for they all speak of feeding. */
function gatesOf({ value, lineOf }: Checked<readonly WrittenQuestion[]>, { text, plain }: TableReader): Pick<SituationTables, 'gate' | 'lossGate'> {
  const read = value.map(({ id, ask, loss, leadsTo, do: written }, at) => {
    const calls = written.map(({ soon, say, to }, index): WrittenCall => ({ soon, to, text: text(say, lineOf(at, 'do', index)) }))
    const lossCalls = written.map(({ soon, lossSay, to, lossTo }, index): WrittenCall => ({ soon, to: lossTo ? undefined : to, text: lossSay === undefined ? calls[index]!.text : text(lossSay, lineOf(at, 'do', index)) }))
    const question: Question = { id, ask: plain(ask, lineOf(at, 'ask')), leadsTo, calls }
    return { question, lossQuestion: loss === 'none' ? [] : [{ id, ask: loss === undefined ? ask : plain(loss, lineOf(at, 'loss')), calls: lossCalls }] }
  })
  return { gate: read.map(({ question }) => question), lossGate: read.flatMap(({ lossQuestion }) => lossQuestion) }
}

function callMaps({ value, lineOf }: Checked<z.output<typeof callsSchema>>, { text }: TableReader): Pick<SituationTables, 'calls' | 'lossCalls'> {
  const entries = typedEntries(value).map(([id, { soon, say, to, lossTo }]) => ({ id, lossTo, call: { soon, to, text: text(say, lineOf(id)) } }))
  return {
    calls: new Map(entries.map(({ id, call }) => [id, call])),
    lossCalls: new Map(entries.map(({ id, call, lossTo }) => [id, lossTo ? { ...call, to: undefined } : call])),
  }
}

function actsOf({ value, lineOf }: Checked<z.output<typeof actsSchema>>, { text, plain }: TableReader): SituationTables['acts'] {
  const entries = typedEntries<Act, { name: string; stopIf?: string[] }>(value)
  return new Map(entries.map(([act, { name, stopIf = [] }]) => [act, { name: plain(name, lineOf(act)), stopIf: stopIf.map((rule, index) => text(rule, lineOf(act, 'stopIf', index))) }]))
}

function linksIn(calls: readonly { readonly to?: string | undefined }[], lineOf: (index: number) => number, file: string): ContentLink[] {
  return calls.flatMap(({ to }, index) => (to ? [{ file, line: lineOf(index), url: to }] : []))
}

/** The gate's gravest answer names the emergency number in words (rule 12), and after a loss no word tells of a baby (rule 14). */
function checkGate({ value, lineOf }: Checked<z.output<typeof gateSchema>>, tell: Tell): void {
  const [danger] = value
  const [first] = danger?.do ?? []
  if ([first?.say, first?.lossSay].some((say) => say !== undefined && !/your emergency number/i.test(say))) tell(lineOf(0, 'do', 0), 'The first answer names no emergency number (rule 12).', 'Begin with "Call your emergency number now."')
  for (const [at, { id, ask, loss, leadsTo, do: calls }] of value.entries()) {
    const way = gateWays[id]
    if (leadsTo !== way) tell(lineOf(at), `"leadsTo" is ${leadsTo ?? 'missing'} (the brief, 4.7).`, way ? `Write ${way}.` : 'Take it out: this answer leads to a call.')
    if (loss === 'none') continue
    const shown = [loss ?? ask, ...calls.map(({ say, lossSay }) => lossSay ?? say)]
    const word = shown.map((text) => lossWords.exec(text)?.[0]).find((found) => found !== undefined)
    if (word) tell(lineOf(at), `"${word}" would stand on the page after a loss (rule 14).`, 'Write other words in "loss" or "lossSay".')
  }
}

/** Object.entries forgets its keys' type; a strict schema has no others. */
function typedEntries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}
