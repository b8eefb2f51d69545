import { capsOf } from '../guide/caps.ts'
import { techniqueBreaches } from '../guide/technique-rules.ts'
import { citedIn } from './citations.ts'
import { checkDrawing, checkFist, checkNoDigging } from './check-drawing.ts'
import { closest } from './closest.ts'
import type { CompiledTechnique } from './compile-technique.ts'
import type { Tell } from './content-error.ts'
import type { Tables } from './workshop.ts'

/** What can be checked only when all techniques are known, and the brief's invariants on each. `slugs` has also those that could not be compiled. */
export function checkAllTechniques(techniques: readonly CompiledTechnique[], slugs: readonly string[], tables: Tables, tellIn: (file: string) => Tell): void {
  const all = techniques.map(({ fields }) => fields)
  for (const technique of techniques) {
    const tell = tellIn(technique.file)
    checkNumber(technique, techniques, tell)
    checkNames(technique, slugs, tell)
    checkDisputedLead(technique, tell)
    checkTechniqueDrawing(technique, tell)
    checkEvidence(technique, tables, tell)
    for (const { rule, field, found, mend } of techniqueBreaches(technique.fields, all, capsOf(tables.limits))) {
      tell(field === 'stopIf' ? stopLine(technique) : technique.lineOf(field), `"${field}" ${found} (rule ${rule}).`, mend)
    }
  }
}

function checkNumber({ front, file, lineOf }: CompiledTechnique, all: readonly CompiledTechnique[], tell: Tell): void {
  const twin = all.find((other) => other.front.number === front.number && other.file !== file)
  if (twin) tell(lineOf('number'), `The number ${front.number} is also that of ${twin.file}.`, 'Give one of them another.')
}

function checkNames({ front, lineOf }: CompiledTechnique, slugs: readonly string[], tell: Tell): void {
  for (const field of ['goesWith', 'insteadUse'] as const) {
    for (const name of [front[field] ?? []].flat()) {
      if (!slugs.includes(name)) tell(lineOf(field), `"${field}" names "${name}", and there is no such technique.`, mendName(name, slugs))
    }
  }
}

function mendName(name: string, slugs: readonly string[]): string {
  const near = closest(name, slugs)
  return near ? `Did you mean "${near}"?` : `The techniques are: ${slugs.join(', ')}.`
}

function checkTechniqueDrawing({ front: { drawing, kind }, lineOf }: CompiledTechnique, tell: Tell): void {
  const lineIn = (...path: readonly PropertyKey[]) => lineOf('drawing', ...path)
  checkDrawing(drawing, lineIn, tell)
  checkNoDigging(drawing, lineIn, tell)
  if (kind !== 'teach-only') checkFist(drawing, lineIn, tell)
}

/** The verb of a disputed technique is "may" (rule 10). */
function checkDisputedLead({ front, lineOf }: CompiledTechnique, tell: Tell): void {
  if (front.label === 'disputed' && !/\bmay\b/i.test(front.lead)) tell(lineOf('lead'), '"lead" tells a disputed technique as settled (rule 10).', 'Say what it "may" do.')
}

/** "Some" rests on a trial or a review, and both sides of a dispute are cited on the page (rules 10 and 15). */
function checkEvidence({ front, body, lineOf }: CompiledTechnique, tables: Tables, tell: Tell): void {
  const cited = citedIn(body)
  const types = cited.map((number) => tables.sources.get(number)?.type)
  if (front.label === 'some' && !types.includes('trial') && !types.includes('review')) {
    tell(lineOf('label'), '"label" is some, and no trial or review is cited here (rule 15).', 'Cite one, or write expert-opinion.')
  }
  for (const side of ['supports', 'disputes'] as const) {
    for (const number of front[side].filter((number) => !cited.includes(number))) tell(lineOf(side), `"${side}" names source ${number}, which the text does not cite.`, `Cite [${number}] where the dispute is told.`)
  }
}

const stopLine = ({ passages }: CompiledTechnique) => passages.find(({ section }) => section === 'Stop if')?.line ?? 1
