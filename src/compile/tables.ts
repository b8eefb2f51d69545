import type { z } from 'zod'
import type { Limit, Limits } from '../guide/limits.ts'
import { units } from '../guide/limits.ts'
import type { Source } from '../guide/source.ts'
import { blockMaker } from './blocks.ts'
import { checkClaims, checkMarks } from './check-claims.ts'
import { checkMedicineBlock } from './check-medicine.ts'
import type { CompileOptions, Tables, TellIn, Texts } from './workshop.ts'
import type { Tell } from './content-error.ts'
import { passagesOf, type Passage } from './passages.ts'
import type { ContentFiles } from './read-content.ts'
import { checkPictures, picturesOf, picturesSchema } from './picture-table.ts'
import { parseMarkdown } from './read-markdown.ts'
import { checkTables } from './check-tables.ts'
import { readYaml, type Checked } from './read-yaml.ts'
import { barsSchema, emergencySchema, limitsSchema, sourcesSchema, textSchemas } from './schema.ts'
import { checkTechniqueText } from './check-text.ts'
import { checkFigures } from './wording.ts'
import type { Root } from 'mdast'

/** Reads the YAML tables; undefined where one is wrong, as nothing can be compiled without them. */
export function readTables(files: ContentFiles, options: CompileOptions, tellIn: TellIn): Tables | undefined {
  const { language } = options
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const text = files.get(name)
    if (text === undefined) tellIn(name)(1, 'The file is missing.', 'Put it back.')
    return text === undefined ? undefined : readYaml(schema, text, 1, tellIn(name))
  }
  const textFile = (name: keyof Texts) => `${language}/${name}.yaml`
  const limits = read('limits.yaml', limitsSchema)
  const sources = read(`${language}/sources.yaml`, sourcesSchema)
  const emergency = read(`${language}/emergency.yaml`, emergencySchema)
  const bars = read(`${language}/bars.yaml`, barsSchema)
  const texts = { interface: read(textFile('interface'), textSchemas.interface), drawing: read(textFile('drawing'), textSchemas.drawing), find: read(textFile('find'), textSchemas.find), session: read(textFile('session'), textSchemas.session), settings: read(textFile('settings'), textSchemas.settings), plan: read(textFile('plan'), textSchemas.plan), present: read(textFile('present'), textSchemas.present) }
  const pictures = read(`${language}/pictures.yaml`, picturesSchema)
  if (!limits || !sources || !emergency || !bars || !areAll(texts) || !pictures) return undefined
  const written = { limits, emergency, bars, texts }
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const rows = emergency.value.map((row) => ({ ...row, name: names.of(row.country) ?? row.country })).sort((a, b) => a.name.localeCompare(b.name, language))
  const shared = new Map([['emergency-numbers', [{ kind: 'emergency-numbers', rows } as const]]])
  const tables = { limits: limitsOf(limits.value), sources: sourcesOf(sources, tellIn(`${language}/sources.yaml`)), bars: bars.value, texts: { interface: texts.interface.value, drawing: texts.drawing.value, find: texts.find.value, session: texts.session.value, settings: texts.settings.value, plan: texts.plan.value, present: texts.present.value }, emergency: rows, shared, pictures: picturesOf(pictures) }
  checkTables(tables, written, options, tellIn)
  checkPictures(pictures, { tables, language }, tellIn(`${language}/pictures.yaml`))
  return tables
}

function areAll<Texts extends Readonly<Record<string, object | undefined>>>(texts: Texts): texts is { [Name in keyof Texts]: NonNullable<Texts[Name]> } & Texts {
  return Object.values(texts).every((text) => text !== undefined)
}

function limitsOf(written: z.output<typeof limitsSchema>): Limits {
  return new Map(Object.entries(written).map(([name, limit]) => [name, limitOf(limit)]))
}

function limitOf(written: z.output<typeof limitsSchema>[string]): Limit {
  // The schema guarantees exactly one unit.
  const unit = units.find((unit) => written[unit] !== undefined)!
  const quantity = written[unit]!
  const [low, high] = typeof quantity === 'number' ? [quantity, quantity] : quantity
  return { unit, low, high, marks: written.marks }
}

function sourcesOf({ value, lineOf }: Checked<readonly Source[]>, tell: Tell): ReadonlyMap<number, Source> {
  const sources = new Map<number, Source>()
  for (const [index, source] of value.entries()) {
    if (sources.has(source.number)) tell(lineOf(index, 'number'), `Two sources have the number ${source.number}.`, 'Give each its own.')
    sources.set(source.number, source)
  }
  return sources
}

/** A hungry baby is not to wait for a breast: the other ways are named (rule 14). */
function checkFeeding(passages: readonly Passage[], tell: Tell): void {
  for (const way of ['donor milk', 'formula']) {
    if (!passages.some(({ text }) => text.toLowerCase().includes(way))) tell(1, `The block does not name ${way} (rule 14).`, `Say that ${way} is a way to feed a hungry baby.`)
  }
}

export interface SharedFile {
  readonly file: string
  readonly tree: Root
  readonly passages: readonly Passage[]
}

/** Compiles the shared blocks. They are safety text, so its rules hold for each. */
export function compileShared(files: ContentFiles, tables: Tables, { language }: CompileOptions, tellIn: TellIn): { blocks: Tables['shared']; files: SharedFile[] } {
  const folder = `${language}/shared/`
  const blocks = new Map(tables.shared)
  const compiled: SharedFile[] = []
  for (const [file, text] of [...files].filter(([name]) => name.startsWith(folder))) {
    const tell = tellIn(file)
    const tree = parseMarkdown(text)
    const passages = passagesOf(tree)
    checkTechniqueText(passages, tables, language, tell)
    checkFigures(passages, tell)
    checkClaims(passages, tables, tell)
    checkMarks(passages, tables, tell)
    if (!/\/nsaid[^/]*$/.test(file)) checkMedicineBlock(passages, tree, tell)
    if (file.endsWith('/feed-the-baby.md')) checkFeeding(passages, tell)
    blocks.set(file.slice(folder.length, -'.md'.length), blockMaker({ limits: tables.limits, language, shared: blocks, pictures: tables.pictures, glossary: false }, tell)(tree.children))
    compiled.push({ file, tree, passages })
  }
  return { blocks, files: compiled }
}
