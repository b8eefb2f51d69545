/** What a plan comes to, as what pages show and a session plays. */
import type { Section } from '../guide/blocks.ts'
import { cautionIds } from '../guide/cautions.ts'
import { withoutMilk } from '../guide/drawing.ts'
import type { RoutePage } from '../guide/page.ts'
import { fill } from '../guide/interface-text.ts'
import type { Step } from '../guide/page-parts.ts'
import type { Plan, PlanStep } from '../guide/plan.ts'
import type { RouteStep } from '../guide/route.ts'
import text from 'virtual:plan-text'
import { alwaysSo } from './always-so.ts'
import { durationText } from './duration-text.ts'
import { flagsOf, ownSteps, sameInSituation } from './held-plan.ts'
import { partOf } from './part-of.ts'
import type { Held } from './plan-fault.ts'
import { routeOf } from './plan-route.ts'

/** A plan that has no faults, as a page; times are said in `language`. */
export function planAsPage(plan: Plan, held: Held, language: string): RoutePage {
  const { page, situation } = held
  const { path, gate, calls } = situation ?? page
  const route = routeOf(plan, held)
  return {
    ...{ type: 'plan', path, gate, calls, route },
    title: situation ? fill(text.planFor, { title: situation.title }) : text.yourPlan,
    always: alwaysSo(held),
    sections: sectionsOf(held),
    steps: plan.steps.flatMap((step, at) => stepShown(step, route.steps[at + 1], held, language)),
  }
}

/** A plan may hold what its situation does not, and then needs its cautions too. After a loss, the situation has words of its own for all of them. */
function sectionsOf(held: Held): readonly Section[] {
  const own = held.situation?.sections ?? []
  const isLoss = flagsOf(held).includes('loss')
  return [...own, ...held.page.sections.filter(({ id }) => cautionIds.includes(id) && !isLoss && !own.some((section) => section.id === id))]
}

/** Acts whose general words hold in every situation: what is said of them elsewhere names a time, or what stands on that page. */
const general: readonly PlanStep['kind'][] = ['cold', 'warm', 'medicine', 'wipe', 'rest', 'pump']

/** What the situation says of such a step, which knows best what to keep away from; undefined where it says nothing. */
function ownText(step: PlanStep, held: Held): Step['text'] | undefined {
  const own = general.includes(step.kind) ? [] : ownSteps(step, held)
  return own.length === 0 ? undefined : own.flatMap(({ shown: { text } }, at) => (at === 0 ? text : [' ', ...text]))
}

/** When such a step is right there, in words; of medicine its own words say so. */
const ownWhen = (step: PlanStep, held: Held) => (step.kind === 'medicine' ? undefined : sameInSituation(step, held)?.shown.when) ?? []

function stepShown(step: PlanStep, played: RouteStep | undefined, held: Held, language: string): Step[] {
  const part = partOf(step, held)
  if (!part || !played) return []
  const { isOfFeeding: _, ref: __, ...shown } = part
  const isLoss = flagsOf(held).includes('loss')
  return [
    {
      ...shown,
      ...{ side: step.side, optional: played.optional, disputed: played.disputed, onByDefault: played.onByDefault },
      time: step.seconds === undefined ? undefined : durationText(step.seconds, language),
      rounds: step.rounds === undefined ? undefined : String(step.rounds),
      text: ownText(step, held) ?? part.text,
      when: part.when.length > 0 ? part.when : ownWhen(step, held),
      drawing: isLoss && part.drawing ? withoutMilk(part.drawing) : part.drawing,
      // After a loss no link leads to a technique: its page speaks of feeding.
      to: isLoss ? undefined : part.to,
    },
  ]
}
