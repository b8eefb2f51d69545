import type { Inline, Section } from '../guide/blocks.ts'
import type { SituationPage } from '../guide/page.ts'
import type { Call, Choice, GateQuestion, PageLink, Step } from '../guide/page-parts.ts'
import { pageAddresses, situationAddress, techniqueAddress } from '../guide/addresses.ts'
import { firstStill } from '../guide/drawing.ts'
import type { Act, RouteStep } from '../guide/route.ts'
import type { CallId } from '../guide/situation.ts'
import type { CompiledPage } from './compile-page.ts'
import type { CompiledSituation } from './compile-situation.ts'
import type { CompiledTechnique } from './compile-technique.ts'
import { limitText } from './limit-text.ts'
import type { Body } from './sections.ts'
import type { Question, WrittenCall } from './gate-table.ts'
import type { SituationTables } from './situation-tables.ts'
import type { Workshop } from './workshop.ts'

/** All that a situation is joined with. */
export interface Joined {
  readonly situations: readonly CompiledSituation[]
  readonly techniques: readonly CompiledTechnique[]
  readonly pages: readonly CompiledPage[]
  readonly shared: SituationTables
  readonly workshop: Workshop
}

/** A situation's page: its steps with their techniques' pictures and stop rules, its gate and its calls. */
export function finishSituation(situation: CompiledSituation, joined: Joined): SituationPage {
  const { front, slug, body } = situation
  const { title, lead, description, checked, aliases, sign, alt, label, because } = front
  const isLoss = front.flags.includes('loss')
  const { gate, lossGate, calls, lossCalls } = joined.shared
  return {
    ...{ type: 'situation', path: situationAddress(slug), title, lead, description, checked, aliases, ...body },
    ...{ sign, alt, label, because, route: situation.route },
    gate: gateOf(isLoss ? lossGate : gate, joined),
    steps: front.steps.flatMap((_, at) => finishStep(situation, at, joined)),
    calls: callsOf(front.call, isLoss ? lossCalls : calls, joined.pages),
  }
}

/** All that a situation says, with its gate, steps and calls as sections, to find what it cites. */
export function readAsBody({ intro, sections, gate, steps, calls }: Pick<SituationPage, 'intro' | 'sections' | 'gate' | 'steps' | 'calls'>): Body {
  const section = (id: string, texts: readonly (readonly Inline[])[]): Section => ({ id, heading: id, blocks: texts.map((text) => ({ kind: 'paragraph', text })), sections: [] })
  const stepTexts = steps.flatMap(({ text, why = [], stopIf }) => [text, why, ...stopIf])
  const callTexts = [...gate.flatMap(({ calls }) => calls), ...calls].map(({ text }) => text)
  return { intro, sections: [section('gate', callTexts), section('steps', stepTexts), ...sections] }
}

export function gateOf(questions: readonly Question[], joined: Joined): GateQuestion[] {
  return questions.map((question) => gateQuestion(question, joined))
}

export function callsOf(ids: readonly CallId[], calls: SituationTables['calls'], pages: readonly CompiledPage[]): Call[] {
  return ids.flatMap((id) => calls.get(id) ?? []).map((call) => callWithPlace(call, pages))
}

function gateQuestion({ id, ask, leadsTo, calls }: Question, { situations, pages }: Joined): GateQuestion {
  const to = situations.find(({ slug }) => slug === leadsTo)
  return { id, ask, calls: calls.map((call) => callWithPlace(call, pages)), leadsTo: to && linkTo(to) }
}

/** A call leads to a heading, and names it. */
function callWithPlace({ to, ...call }: WrittenCall, pages: readonly CompiledPage[]): Call {
  const [path, anchor] = to?.split('#') ?? []
  const page = pages.find(({ slug }) => pageAddresses[slug] === path)
  const section = page?.body.sections.flatMap((section) => [section, ...section.sections]).find(({ id }) => id === anchor)
  return { ...call, to: to === undefined ? undefined : { path: to, title: section?.heading ?? page?.front.title ?? '' } }
}

function finishStep(situation: CompiledSituation, at: number, joined: Joined): Step[] {
  const { front, route, texts } = situation
  const { techniques, shared, workshop } = joined
  const [written, step, text] = [front.steps[at], route.steps[at], texts[at]]
  if (!written || !step || step.kind === 'gate' || step.kind === 'call') return []
  const technique = techniques.find(({ fields }) => fields.slug === step.ref)
  const act = step.kind === 'technique' ? undefined : shared.acts.get(step.kind)
  const { kind, side, optional, disputed, onByDefault, when } = step
  return [
    {
      ...{ kind, side, optional, disputed, onByDefault },
      name: technique?.front.title ?? act?.name ?? '',
      text: text?.say?.text ?? [],
      why: text?.why?.text,
      time: limitShown(written.seconds, workshop),
      rounds: limitShown(written.rounds, workshop),
      when: when.map((condition) => shared.when[condition]),
      stopIf: technique ? [[technique.fields.stopIf[0] ?? '']] : (act?.stopIf ?? []),
      ...(technique ? techniquePicture(technique, route.steps.slice(0, at), techniques) : actPicture(situation, at, joined)),
      // After a loss no link leads to a technique: its page speaks of feeding.
      to: technique && !front.flags.includes('loss') ? techniqueAddress(technique.fields.slug) : undefined,
    },
  ]
}

type Shown = Pick<Step, 'drawing' | 'alt'>

function techniquePicture(technique: CompiledTechnique, before: readonly RouteStep[], techniques: readonly CompiledTechnique[]): Shown {
  return isDrawnBefore(technique, before, techniques) ? {} : { drawing: firstStill(technique.front.drawing), alt: technique.front.alt }
}

/** What an act shows, once in a route. A kind that is no act has no picture in the table. */
function actPicture({ front }: CompiledSituation, at: number, { shared, workshop }: Joined): Shown {
  const [name, ...earlier] = front.steps.slice(0, at + 1).reverse().map(({ kind, picture }) => picture ?? shared.acts.get(kind as Act)?.picture)
  const picture = name === undefined || earlier.includes(name) ? undefined : workshop.tables.pictures.get(name)
  return picture ? { drawing: picture.drawing, alt: picture.alt } : {}
}

/** Opposing, sweet spot and rhythmic share one hold: a route draws it once. */
function isDrawnBefore({ front }: CompiledTechnique, before: readonly RouteStep[], techniques: readonly CompiledTechnique[]): boolean {
  return front.hand === 'c-hold' && before.some(({ ref }) => techniques.some(({ fields }) => fields.slug === ref && fields.hand === 'c-hold'))
}

function limitShown(name: string | undefined, { tables, language }: Workshop): string | undefined {
  const limit = name === undefined ? undefined : tables.limits.get(name)
  return limit && limitText(limit, language)
}

/** The situations as the home page offers them, in their order. */
export function choicesOf(situations: readonly CompiledSituation[]): Choice[] {
  return inOrder(situations).map((situation) => ({ ...linkTo(situation), sign: situation.front.sign }))
}

/** Which situations use a technique, and which leave it out. */
export function usesOf(technique: CompiledTechnique, situations: readonly CompiledSituation[]): { usedIn: PageLink[]; leftOutOf: PageLink[] } {
  const uses = ({ route }: CompiledSituation) => route.steps.some(({ ref }) => ref === technique.fields.slug)
  // The page after a loss is not offered here: no one who needs it comes this way.
  const told = inOrder(situations).filter(({ route }) => !route.flags.includes('loss'))
  return { usedIn: told.filter(uses).map(linkTo), leftOutOf: told.filter((situation) => !uses(situation)).map(linkTo) }
}

export function inOrder(situations: readonly CompiledSituation[]): CompiledSituation[] {
  return [...situations].sort((a, b) => a.front.order - b.front.order)
}

const linkTo = ({ slug, front }: CompiledSituation): PageLink => ({ path: situationAddress(slug), title: front.title })
