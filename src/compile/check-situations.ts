import type { Block } from '../guide/blocks.ts'
import { capsOf } from '../guide/caps.ts'
import { routeBreaches } from '../guide/route-rules.ts'
import type { Technique } from '../guide/technique.ts'
import { marksOf } from './check-claims.ts'
import { closest } from './closest.ts'
import { namedPicture } from './picture-block.ts'
import type { CompiledSituation } from './compile-situation.ts'
import type { Tell } from './content-error.ts'
import { lossWords } from './loss-words.ts'
import { pulledIn } from './pulled-in.ts'
import { pageChecks } from './situation-page-rules.ts'
import type { SituationTables } from './situation-tables.ts'
import type { Tables, TellIn } from './workshop.ts'

/** What can be checked only when all is known: the brief's invariants on each situation's route, and on its page. */
export function checkAllSituations(situations: readonly CompiledSituation[], techniques: readonly Technique[], slugs: readonly string[], tables: Tables, shared: SituationTables, tellIn: TellIn): void {
  for (const situation of situations) {
    const tell = tellIn(situation.file)
    checkOrder(situation, situations, tell)
    checkRefs(situation, slugs, tell)
    checkPictureNames(situation, tables, tell)
    checkRoute(situation, techniques, tables, tell)
    for (const check of pageChecks) check(situation, tell, techniques)
    checkLossBlocks(situation, tables, shared, tell)
    checkLabel(situation, tables, tell)
  }
}

function checkOrder({ front, file, lineOf }: CompiledSituation, all: readonly CompiledSituation[], tell: Tell): void {
  const twin = all.find((other) => other.front.order === front.order && other.file !== file)
  if (twin) tell(lineOf('order'), `The order ${front.order} is also that of ${twin.file}.`, 'Give one of them another.')
}

function checkRefs({ front, lineOf }: CompiledSituation, slugs: readonly string[], tell: Tell): void {
  for (const [at, { ref }] of front.steps.entries()) {
    if (ref === undefined || slugs.includes(ref)) continue
    const near = closest(ref, slugs)
    tell(lineOf('steps', at, 'ref'), `"ref" names "${ref}", and there is no such technique.`, near ? `Did you mean "${near}"?` : `The techniques are: ${slugs.join(', ')}.`)
  }
}

/** A step's own picture is one that there is. A technique brings the one it has. */
function checkPictureNames({ front, lineOf }: CompiledSituation, { pictures }: Tables, tell: Tell): void {
  for (const [at, { kind, picture }] of front.steps.entries()) {
    if (picture === undefined) continue
    const line = lineOf('steps', at, 'picture')
    if (kind === 'technique') tell(line, 'A technique has its own picture.', 'Take "picture" out.')
    else if (picture !== 'none') namedPicture(picture, pictures, line, tell)
  }
}

/** Techniques that could not be compiled told their own problem: a route with one of them is not judged yet. */
function checkRoute({ route, lineOf }: CompiledSituation, techniques: readonly Technique[], { limits }: Tables, tell: Tell): void {
  if (route.steps.some(({ ref }) => ref !== undefined && !techniques.some(({ slug }) => slug === ref))) return
  for (const { rule, step, field, found, mend } of routeBreaches(route, techniques, capsOf(limits))) {
    const line = step === undefined ? lineOf(field) : lineOf('steps', step, field)
    tell(line, `"${field}" ${found} (rule ${rule}).`, mend)
  }
}

/** Rule 15: "some" rests on a trial or a review that the page cites. */
function checkLabel({ front, passages, lineOf }: CompiledSituation, tables: Tables, tell: Tell): void {
  const types = passages.flatMap((passage) => marksOf(passage, tables)).map((mark) => (typeof mark === 'number' ? tables.sources.get(mark)?.type : undefined))
  if (front.label === 'some' && !types.includes('trial') && !types.includes('review')) tell(lineOf('label'), '"label" is some, and no trial or review is cited here (rule 15).', 'Cite one, or write expert-opinion.')
}

/** Rule 14 holds for what the page after a loss pulls in, too. */
function checkLossBlocks({ front, tree, lineOf }: CompiledSituation, { shared }: Tables, { lossCalls }: SituationTables, tell: Tell): void {
  if (!front.flags.includes('loss')) return
  for (const { name, line } of pulledIn(tree)) {
    const word = lossWords.exec((shared.get(name) ?? []).map(wordsOf).join(' '))?.[0]
    if (word) tell(line, `::${name} brings "${word}" to the page after a loss (rule 14).`, 'Pull in a block with other words.')
  }
  for (const id of front.call) {
    const word = lossWords.exec(wordsOf({ kind: 'paragraph', text: lossCalls.get(id)?.text ?? [] }))?.[0]
    if (word) tell(lineOf('call'), `The call "${id}" brings "${word}" to the page after a loss (rule 14).`, 'Name another.')
  }
}

/** All the words of a block, as a reader meets them. */
const wordsOf = (block: Block): string => JSON.stringify(block)
