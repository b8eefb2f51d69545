import type { z } from 'zod'
import type { Inline } from '../guide/blocks.ts'
import type { Act, Condition } from '../guide/route.ts'
import type { CallId } from '../guide/situation.ts'
import { bedsideOf, bedsideSchema, type WrittenBedside } from './bedside-table.ts'
import type { ContentLink } from './check-links.ts'
import { checkGate, gatesOf, type Gates, type WrittenCall } from './gate-table.ts'
import type { Passage } from './passages.ts'
import type { ContentFiles } from './read-content.ts'
import { namedPicture } from './picture-block.ts'
import { readYaml, type Checked } from './read-yaml.ts'
import { actsSchema, callsSchema, gateSchema, whenSchema } from './situation-schema.ts'
import { tableReader, type TableReader } from './table-reader.ts'
import type { TellIn, Workshop } from './workshop.ts'

/** A plain act, as its table has it. */
export interface WrittenAct {
  readonly name: string
  /** What it is called in a plan, and what is said of it there. */
  readonly planName: string
  readonly say: readonly Inline[]
  readonly picture?: string | undefined
  readonly stopIf: readonly (readonly Inline[])[]
}

/** What all situations share. After a loss the gate and the calls have words of their own. */
export interface SituationTables extends Gates {
  readonly calls: ReadonlyMap<CallId, WrittenCall>
  readonly lossCalls: ReadonlyMap<CallId, WrittenCall>
  readonly acts: ReadonlyMap<Act, WrittenAct>
  readonly when: Readonly<Record<Condition, string>>
  readonly bedside: WrittenBedside
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
  const [gate, calls, acts, when, bedside] = [read('gate', gateSchema), read('calls', callsSchema), read('acts', actsSchema), read('when', whenSchema), read('bedside', bedsideSchema)]
  if (!gate || !calls || !acts || !when || !bedside) return undefined
  checkGate(gate, tellIn(fileOf('gate')))
  const inFile = (name: string) => tableReader(workshop, tellIn(fileOf(name)))
  const readers = { gate: inFile('gate'), calls: inFile('calls'), acts: inFile('acts'), when: inFile('when'), bedside: inFile('bedside') }
  const tables = {
    ...gatesOf(gate, readers.gate),
    ...callMaps(calls, readers.calls),
    acts: actsOf(acts, readers.acts),
    when: when.value,
    bedside: bedsideOf(bedside, readers.bedside, tellIn(fileOf('bedside'))),
    files: typedEntries(readers).map(([name, { passages }]) => ({ file: fileOf(name), passages })),
    linked: [
      ...gate.value.flatMap(({ do: calls }, at) => linksIn(calls, (index) => gate.lineOf(at, 'do', index), fileOf('gate'))),
      ...typedEntries(calls.value).flatMap(([id, call]) => linksIn([call], () => calls.lineOf(id), fileOf('calls'))),
    ],
  }
  for (const [key, phrase] of typedEntries(when.value)) readers.when.plain(phrase, when.lineOf(key))
  for (const reader of Object.values(readers)) reader.check()
  for (const [act, { picture }] of tables.acts) if (picture !== undefined) namedPicture(picture, workshop.tables.pictures, acts.lineOf(act, 'picture'), tellIn(fileOf('acts')))
  return tables
}

function callMaps({ value, lineOf }: Checked<z.output<typeof callsSchema>>, { text }: TableReader): Pick<SituationTables, 'calls' | 'lossCalls'> {
  const entries = typedEntries(value).map(([id, { soon, say, to, lossTo }]) => ({ id, lossTo, call: { soon, to, text: text(say, lineOf(id)) } }))
  return {
    calls: new Map(entries.map(({ id, call }) => [id, call])),
    lossCalls: new Map(entries.map(({ id, call, lossTo }) => [id, lossTo ? { ...call, to: undefined } : call])),
  }
}

function actsOf({ value, lineOf }: Checked<z.output<typeof actsSchema>>, { text, plain }: TableReader): SituationTables['acts'] {
  const entries = typedEntries<Act, { name: string; planName?: string | undefined; say: string; picture?: string | undefined; stopIf?: string[] }>(value)
  return new Map(entries.map(([act, { name, planName = name, say, picture, stopIf = [] }]) => [
    act,
    { name: plain(name, lineOf(act)), planName: plain(planName, lineOf(act)), say: text(say, lineOf(act, 'say')), picture, stopIf: stopIf.map((rule, index) => text(rule, lineOf(act, 'stopIf', index))) },
  ]))
}

function linksIn(calls: readonly { readonly to?: string | undefined }[], lineOf: (index: number) => number, file: string): ContentLink[] {
  return calls.flatMap(({ to }, index) => (to ? [{ file, line: lineOf(index), url: to }] : []))
}

/** Object.entries forgets its keys' type; a strict schema has no others. */
function typedEntries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}
