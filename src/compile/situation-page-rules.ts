/** What a situation's page must say, and must not, beyond the route itself: the brief's section 10, rule by rule. */
import type { Root } from 'mdast'
import { capLimits } from '../guide/caps.ts'
import { feedingSituations, lumpCalls, neededFlags, oilFreeSituations, situationSlugs, type SituationSlug } from '../guide/situation.ts'
import type { Technique } from '../guide/technique.ts'
import type { CompiledSituation } from './compile-situation.ts'
import type { Tell } from './content-error.ts'
import { lossWords } from './loss-words.ts'
import type { Passage } from './passages.ts'
import { pulledIn } from './pulled-in.ts'

type PageCheck = (situation: CompiledSituation, tell: Tell, techniques: readonly Technique[]) => void

/** Rules 2, 7 and 14: a page cannot drop the flag that its rules hang on. */
const flaggedPage: PageCheck = ({ slug, front, lineOf }, tell) => {
  const needed = situationSlugs.some((name) => name === slug) ? neededFlags[slug as SituationSlug] : undefined
  if (needed && !front.flags.includes(needed.flag)) tell(lineOf('flags'), `"flags" lacks ${needed.flag}, which ${slug} is about (rule ${needed.rule}).`, `Write [${needed.flag}].`)
}

/** Rule 2: about a hot patch, milk keeps moving, and nothing leads to a technique. */
const hotPage: PageCheck = ({ front, tree, texts, passages, lineOf }, tell) => {
  if (!front.flags.includes('hot')) return
  if (!passages.some(({ text, boxes }) => boxes.length === 0 && /keep milk moving as usual/i.test(text))) tell(lineOf('steps'), 'The page does not say "Keep milk moving as usual" (rule 2).', 'Say it in a step.')
  const fields = texts.flatMap(({ say, why }) => [say, why].flatMap((field) => (field ? linksTo(field.tree, '/techniques/').map(() => field.line) : [])))
  for (const line of [...fields, ...linksTo(tree, '/techniques/')]) tell(line, 'This leads to a technique, on the page about a hot patch (rule 2).', 'Take the link out.')
}

/** Rule 7: a lump has its own three times to be seen. */
const lumpPage: PageCheck = ({ front, lineOf }, tell) => {
  const missing = front.flags.includes('lump') ? lumpCalls.filter((id) => !front.call.includes(id)) : []
  if (missing.length > 0) tell(lineOf('call'), `"call" lacks ${missing.join(', ')} (rule 7).`, `Add ${missing.join(', ')}.`)
}

/** Rule 8: where fingers must not slip, and where a mouth comes next. */
const oilFreePage: PageCheck = ({ slug, front, lineOf }, tell, techniques) => {
  if (!oilFreeSituations.some((name) => name === slug)) return
  const oils = front.steps.flatMap(({ ref }, at) => (techniques.some((technique) => technique.slug === ref && technique.kind === 'oil') ? [at] : []))
  for (const at of oils) tell(lineOf('steps', at, 'ref'), `"ref" is oil, in ${slug} (rule 8).`, 'Take the step out.')
}

/** The comfort limit, under each of its names. */
const comfortLimits: readonly string[] = [capLimits.comfort, 'opposing-time']

/** Rule 9: a whole feed changes sides, stops at pain, and knows no comfort limit. */
const feedPage: PageCheck = ({ front, passages, lineOf }, tell) => {
  if (front.expressing !== 'feed') return
  for (const words of ['change sides', 'stop if it hurts']) {
    if (!passages.some(({ text }) => text.toLowerCase().includes(words))) tell(lineOf('expressing'), `The page does not say "${words}" (rule 9).`, 'Say it in a step that expresses a feed.')
  }
  const comfort = passages.find(({ limits }) => limits.some((name) => comfortLimits.includes(name)))
  const timed = front.steps.findIndex(({ seconds }) => seconds !== undefined && comfortLimits.includes(seconds))
  if (timed >= 0) tell(lineOf('steps', timed, 'seconds'), 'A step lasts the comfort limit, on a page about a whole feed (rule 9).', 'Take it out: a hungry baby has no such limit.')
  if (comfort) tell(comfort.line, 'The comfort limit stands on a page about a whole feed (rule 9).', 'Take it out: a hungry baby has no such limit.')
}

/** Rule 9: cold has a cloth, and its cautions on the same page. */
const coldPage: PageCheck = ({ front, texts, tree, lineOf }, tell) => {
  for (const [at, { kind, say }] of front.steps.entries()) {
    if (kind !== 'cold' && kind !== 'warm') continue
    if (kind === 'cold' && !/\bcloth\b/i.test(say ?? '')) tell(texts[at]?.say?.line ?? 1, 'Cold stands here without "cloth" (rule 9).', 'Say to put a cloth between.')
    if (!pulledIn(tree).some(({ name }) => name === 'cold')) tell(lineOf('steps', at), `A ${kind} step stands here without its cautions (rule 9).`, 'Write ::cold on this page.')
  }
}

/** Rule 10: what is disputed "may" help. */
const disputedPage: PageCheck = ({ front, lineOf }, tell, techniques) => {
  for (const [at, { ref, say, why }] of front.steps.entries()) {
    const isDisputed = techniques.some(({ slug, label }) => slug === ref && label === 'disputed')
    if (isDisputed && !/\bmay (?:soothe|ease|help|feel)\b/i.test(`${say} ${why}`)) tell(lineOf('steps', at), `${ref} is disputed, and is told as settled (rule 10).`, 'Say what it "may" do.')
  }
}

/** Rules 6 and 14: a baby is fed first, another way where the breast cannot. */
const feedingPage: PageCheck = ({ slug, front, tree, lineOf }, tell) => {
  const isNeeded = feedingSituations.some((name) => name === slug) || front.steps.some(({ kind }) => kind === 'rps')
  if (isNeeded && !pulledIn(tree).some(({ name }) => name === 'feed-the-baby')) tell(lineOf('steps'), 'How to feed a hungry baby is missing (rule 14).', 'Write ::feed-the-baby on this page.')
}

/** Rule 14: after a loss, not one word of feeding. */
const lossPage: PageCheck = ({ front, passages, lineOf }, tell) => {
  if (!front.flags.includes('loss')) return
  const shown = (['title', 'lead', 'description', 'alt', 'because'] as const).map((field): Pick<Passage, 'text' | 'line'> => ({ text: front[field], line: lineOf(field) }))
  for (const { text, line } of [...shown, ...passages]) {
    const word = lossWords.exec(text)?.[0]
    if (word) tell(line, `"${word}" stands on the page after a loss (rule 14).`, 'Say it in other words.')
  }
}

export const pageChecks: readonly PageCheck[] = [flaggedPage, hotPage, lumpPage, oilFreePage, feedPage, coldPage, disputedPage, feedingPage, lossPage]

function linksTo(tree: Root, start: string): number[] {
  const lines: number[] = []
  const visit = (node: { type: string; url?: string; children?: readonly unknown[]; position?: Root['position'] }): void => {
    if (node.type === 'link' && node.url?.startsWith(start)) lines.push(node.position?.start.line ?? 1)
    // mdast's children are nodes of this shape.
    for (const child of (node.children ?? []) as (typeof node)[]) visit(child)
  }
  visit(tree)
  return lines
}
