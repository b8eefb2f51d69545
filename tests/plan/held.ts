/** What plans are held to, from the real content. */
import { compileGuide } from '../../src/compile/compile-guide.ts'
import type { PlanPage } from '../../src/guide/led-pages.ts'
import type { PageOf, SituationPage } from '../../src/guide/page.ts'
import type { Plan, PlanStep } from '../../src/guide/plan.ts'
import { situationAddress } from '../../src/guide/addresses.ts'
import type { SituationSlug } from '../../src/guide/situation.ts'
import type { Held } from '../../src/plan/plan-fault.ts'
import { emptyPlan } from '../../src/plan/start-plan.ts'
import { content, options } from '../compile/author.ts'

const { pages } = compileGuide(content, options)
const planPage = pages.find((page): page is PageOf<'plan'> => page.type === 'plan')
if (!planPage) throw new Error('The guide has no page of plans.')

export const page: PlanPage = planPage
export const situations = pages.filter((page): page is SituationPage => page.type === 'situation')

/** What a plan is held to: its situation, where it has one. */
export function heldBy(situation?: SituationSlug): Held {
  return { page, situation: situations.find(({ path }) => situation && path === situationAddress(situation)) }
}

/** Hand-made steps; a technique by its name. */
export const act = (kind: PlanStep['kind'], changes: Partial<PlanStep> = {}): PlanStep => ({ kind, ...changes })
export const move = (ref: string, seconds = 30, changes: Partial<PlanStep> = {}): PlanStep => ({ kind: 'technique', ref, seconds, ...changes })
export const oil: PlanStep = { kind: 'technique', ref: 'olive-oil' }
export const cold = act('cold', { seconds: 600 })

/** A plan of these steps. */
export const planOf = (steps: readonly PlanStep[], changes: Partial<Plan> = {}): Plan => ({ ...emptyPlan, occasion: { kind: 'when-full' }, inTouch: 12, steps, ...changes })
