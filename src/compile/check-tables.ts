import { capLimits } from '../guide/caps.ts'
import { longestSeconds } from '../guide/limits.ts'
import type { EmergencyRow, Mark } from '../guide/blocks.ts'
import { checkMarks } from './check-claims.ts'
import { checkEmergency } from './check-emergency.ts'
import { checkText } from './check-text.ts'
import type { CompileOptions, Tables, Texts } from './workshop.ts'
import type { Tell } from './content-error.ts'
import type { Passage } from './passages.ts'
import type { Checked } from './read-yaml.ts'

type Row = Omit<EmergencyRow, 'name'>

/** The tables as they were written, each with where its parts stand. */
interface Written {
  readonly limits: Checked<Readonly<Record<string, { readonly marks: readonly Mark[] }>>>
  readonly emergency: Checked<readonly Row[]>
  readonly bars: Checked<Tables['bars']>
  readonly texts: { readonly [Name in keyof Texts]: Checked<Texts[Name]> }
}

/** What tables can break though each is well formed: sources that do not exist, numbers too old, words no reader should meet. */
export function checkTables(tables: Tables, written: Written, { language, today }: CompileOptions, tellIn: (file: string) => Tell): void {
  checkCaps(tables, tellIn('limits.yaml'))
  checkMarks(limitPassages(written.limits), tables, tellIn('limits.yaml'))
  checkMarks(rowPassages(written.emergency), tables, tellIn(`${language}/emergency.yaml`))
  checkText(textPassages(written.bars), tables, language, tellIn(`${language}/bars.yaml`))
  for (const [name, text] of Object.entries(written.texts)) checkText(textPassages(text), tables, language, tellIn(`${language}/${name}.yaml`))
  checkEmergency(written.emergency, today, tellIn(`${language}/emergency.yaml`))
}

/** Without its caps, rule 9 would hold nothing back. */
function checkCaps({ limits }: Tables, tell: Tell): void {
  for (const name of new Set(Object.values(capLimits))) {
    const cap = limits.get(name)
    const isCount = name === capLimits.rpsRounds
    if (!cap || (longestSeconds(cap) === undefined) !== isCount) tell(1, `The cap "${name}" is missing, or no ${isCount ? 'count' : 'time'} (rule 9).`, `Write ${name} in ${isCount ? 'count' : 'seconds or minutes'}.`)
  }
}

function limitPassages({ value, lineOf }: Written['limits']): Passage[] {
  return Object.entries(value).map(([name, { marks }]) => passage(lineOf(name), '', marks))
}

function rowPassages({ value, lineOf }: Written['emergency']): Passage[] {
  return value.map(({ marks }, index) => passage(lineOf(index, 'marks'), '', marks))
}

function textPassages({ value, lineOf }: Checked<Readonly<Record<string, string>>>): Passage[] {
  return Object.entries(value).map(([name, text]) => passage(lineOf(name), text.replace(/\{\w+\}/g, '1'), []))
}

function passage(line: number, text: string, marks: readonly Mark[]): Passage {
  return { kind: 'text', line, text, marks, limits: [], boxes: [], section: '' }
}
