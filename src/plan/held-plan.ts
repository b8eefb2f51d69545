import { situationAddress } from '../guide/addresses.ts'
import { pairedSteps, type PairedStep } from '../guide/paired-steps.ts'
import type { SituationPage } from '../guide/page.ts'
import type { Plan, PlanStep } from '../guide/plan.ts'
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

/** All steps of the situation that are of this kind. */
export function ownSteps({ kind, ref }: Pick<PlanStep, 'kind' | 'ref'>, { situation }: Held): PairedStep[] {
  return situation ? pairedSteps(situation).filter(({ step }) => step.kind === kind && step.ref === ref) : []
}

/** The first of them: what is right of it there is right in a plan. Rest has many meanings there, and none is this one. */
export const sameInSituation = (step: Pick<PlanStep, 'kind' | 'ref'>, held: Held) => (step.kind === 'rest' ? undefined : ownSteps(step, held)[0])

/** What a plan may hold at all: after a loss, nothing but what its page has, and nothing that speaks of feeding, not even in its stop rules. */
export function mayHold(part: Pick<PlanStep, 'kind' | 'ref'>, held: Held): boolean {
  return !flagsOf(held).includes('loss') || (ownSteps(part, held).length > 0 && partOf(part, held)?.isOfFeeding === false)
}
