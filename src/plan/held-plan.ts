import { situationAddress } from '../guide/addresses.ts'
import type { SituationPage } from '../guide/page.ts'
import type { Plan, PlanStep } from '../guide/plan.ts'
import type { RouteStep } from '../guide/route.ts'
import { situationSlugs, type SituationSlug } from '../guide/situation.ts'
import type { Technique } from '../guide/technique.ts'
import { partOf } from './part-of.ts'
import type { Held } from './plan-fault.ts'

export function slugOf({ path }: SituationPage): SituationSlug | undefined {
  return situationSlugs.find((slug) => situationAddress(slug) === path)
}

/** Whether a plan is held to the situation that it is for: without that one's flags it would escape its rules. */
export const isHeldRightly = ({ situation }: Pick<Plan, 'situation'>, held: Held) => situation === (held.situation && slugOf(held.situation))

export const flagsOf = ({ situation }: Held) => situation?.route.flags ?? []

export function techniqueOf({ ref }: Pick<PlanStep, 'ref'>, { page }: Held): Technique | undefined {
  return page.techniques.find(({ slug }) => slug === ref)
}

/** Whether it moves milk by hand or pump. */
export function isExpressing(step: Pick<PlanStep, 'kind' | 'ref'>, held: Held): boolean {
  return step.kind === 'express' || step.kind === 'pump' || techniqueOf(step, held)?.kind === 'expressing'
}

/** The situation's own step of this kind: what is right of it there is right in a plan. Rest has many meanings there, and none is this one. */
export function sameInSituation({ kind, ref }: Pick<PlanStep, 'kind' | 'ref'>, { situation }: Held): RouteStep | undefined {
  return kind === 'rest' ? undefined : situation?.route.steps.find((step) => step.kind === kind && step.ref === ref)
}

/** When that step is right, in words; of medicine its own words say so. The gate stands first in its route, and is none of its page's steps. */
export function whenInSituation(step: Pick<PlanStep, 'kind' | 'ref'>, held: Held): readonly string[] {
  const same = step.kind === 'medicine' ? undefined : sameInSituation(step, held)
  return (same && held.situation?.steps[held.situation.route.steps.indexOf(same) - 1]?.when) ?? []
}

/** Whether the situation itself has such a step. */
export function isInSituation({ kind, ref }: Pick<PlanStep, 'kind' | 'ref'>, { situation }: Held): boolean {
  return situation?.route.steps.some((step) => step.kind === kind && step.ref === ref) === true
}

/** What a plan may hold at all: after a loss, nothing but what its page has, and nothing that speaks of feeding, not even in its stop rules. */
export function mayHold(part: Pick<PlanStep, 'kind' | 'ref'>, held: Held): boolean {
  return !flagsOf(held).includes('loss') || (isInSituation(part, held) && partOf(part, held)?.isOfFeeding === false)
}
