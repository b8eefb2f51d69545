/** What a step of a route shows: its page's words, and its technique's drawing. */
import { techniqueAddress } from '../guide/addresses.ts'
import { withoutMilk } from '../guide/drawing.ts'
import type { RoutePage, TechniquePage } from '../guide/page.ts'
import { plainText } from '../guide/plain-text.ts'
import type { RouteStep } from '../guide/route.ts'
import text from 'virtual:session-text'
import type { Asked } from './route-asked.ts'
import { sentencesOf } from './sentences.ts'
import type { SessionStep } from './session.ts'
import { stopRulesOf } from './technique-text.ts'

export type ShownStep = Pick<SessionStep, 'name' | 'sentences' | 'why' | 'stopIf' | 'when' | 'drawing' | 'alt'>

export function shownStep(asked: Asked, step: RouteStep, place: number): ShownStep {
  if (asked.page.type !== 'technique') return inRoute(asked.page, step, place, asked.techniques)
  if (step.kind === 'wipe') return { name: text.wipeOil, sentences: sentencesOf([text.wipeOilHow]), why: [], stopIf: [], when: [] }
  const { title, drawing, alt } = asked.page
  // The stills say what the hands do, in fewer words than the steps that were read before.
  return { name: title, sentences: drawing.stills.flatMap(({ say }) => sentencesOf([say])), why: [], stopIf: stopRulesOf(asked.page), when: [], drawing, alt }
}

/** A page shows a technique's first still, and a hold that several share once; here each plays whole. */
function inRoute({ steps, route }: RoutePage, step: RouteStep, place: number, techniques: readonly TechniquePage[]): ShownStep {
  const written = steps[place - 1]
  const technique = techniques.find(({ path }) => step.ref !== undefined && path === techniqueAddress(step.ref))
  const drawing = technique?.drawing ?? written?.drawing
  return {
    name: written?.name ?? '',
    sentences: sentencesOf(written?.text ?? []),
    why: sentencesOf(written?.why ?? []),
    stopIf: written?.stopIf.map(plainText) ?? [],
    when: written?.when ?? [],
    drawing: route.flags.includes('loss') ? drawing && withoutMilk(drawing) : drawing,
    alt: technique?.alt ?? written?.alt,
  }
}
