import type { Inline } from '../../src/guide/blocks.ts'
import type { Page, PageOf } from '../../src/guide/page.ts'
import type { PlanPart } from '../../src/guide/page-parts.ts'
import { planCaps, type Plan, type PlanStep } from '../../src/guide/plan.ts'
import { situationSlugs, type SituationSlug } from '../../src/guide/situation.ts'
import { doseOf } from '../../src/plan/dose.ts'
import type { Held } from '../../src/plan/plan-fault.ts'
import { draftFaults, planFaults } from '../../src/plan/plan-faults.ts'

/** For each situation, and for none, a plan that says as much as the rules let it: `most` steps, the longest of all, and a note of the widest signs. */
export function longestPlans(pages: readonly Page[], most: number): readonly { readonly name: string; readonly plan: Plan }[] {
  const page = pages.find((page): page is PageOf<'plan'> => page.type === 'plan')
  if (!page) throw new Error('The guide has no page of plans.')
  return [undefined, ...situationSlugs].map((slug) => ({ name: slug ?? 'nothing', plan: longestPlan(heldBy(page, pages, slug), slug, most) }))
}

function heldBy(page: PageOf<'plan'>, pages: readonly Page[], slug: SituationSlug | undefined): Held {
  return { page, situation: pages.find((page): page is PageOf<'situation'> => page.type === 'situation' && page.path === `/situations/${slug}/`) }
}

function longestPlan(held: Held, situation: SituationSlug | undefined, most: number): Plan {
  const empty: Plan = { situation, steps: [], occasion: { kind: 'hours', hours: 12 }, inTouch: 12, note: '漢😀'.repeat(planCaps.noteLength / 2) }
  // Drawn ones are higher than most texts; of these, and of the others, the wordiest. Softening stands only before expressing.
  const parts = [...held.page.parts].sort((one, other) => Number(!one.drawing) - Number(!other.drawing) || lengthOf(other) - lengthOf(one))
  const softened = parts.filter(({ kind }) => kind === 'rps' || kind === 'express')
  const runs = [softened, ...parts.map((part) => [part])].map((run) => run.map((part) => stepOf(part, held)))
  const plan = runs.reduce((plan, run) => withRun(plan, run, held, most), empty)
  const faults = planFaults(plan, held)
  if (faults.length > 0) throw new Error(`No plan: ${JSON.stringify(faults)}`)
  return plan
}

/** With these steps wherever the rules let them stand; the same plan where they may not. */
function withRun(plan: Plan, run: readonly PlanStep[], held: Held, most: number): Plan {
  const places = Array.from({ length: plan.steps.length + 1 }, (_, at) => ({ ...plan, steps: [...plan.steps.slice(0, at), ...run, ...plan.steps.slice(at)] }))
  return places.find((next) => next.steps.length <= most && draftFaults(next, held).length === 0) ?? plan
}

function stepOf({ kind, ref }: PlanPart, held: Held): PlanStep {
  const dose = doseOf({ kind, ref }, held)
  return { kind, ...(ref && { ref }), ...(dose?.sided && { side: 'each' }), ...(dose?.seconds && { seconds: dose.seconds.least }) }
}

const lengthOf = ({ text, stopIf, when }: PlanPart) => [text, ...stopIf].map(wordsOf).join('').length + when.join('').length
const wordsOf = (text: readonly Inline[]): string => text.map((part) => (typeof part === 'string' ? part : part.kind === 'marks' ? part.marks.join() : wordsOf(part.text))).join('')
