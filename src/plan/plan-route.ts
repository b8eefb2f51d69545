import type { Plan, PlanStep } from '../guide/plan.ts'
import { plainStep } from '../guide/route-alone.ts'
import { isStroke } from '../guide/route-breach.ts'
import type { Route, RouteStep } from '../guide/route.ts'
import { softeningConditions } from '../guide/sore-breast-rules.ts'
import { flagsOf, isExpressing, sameInSituation, techniqueOf } from './held-plan.ts'
import type { Held } from './plan-fault.ts'

/** The route that a plan comes to, between the gate and the call: what the rules read, and a session plays. */
export function routeOf({ steps }: Pick<Plan, 'steps'>, held: Held): Route {
  const { flags, handsOn, expressing } = held.situation?.route ?? { flags: [], handsOn: 'some', expressing: 'comfort' }
  return {
    flags,
    handsOn,
    // A plan may hold less than its situation: where nothing is expressed, no feed has to be.
    expressing: steps.some((step) => isExpressing(step, held)) ? expressing : 'none',
    steps: [plainStep('gate'), ...steps.map((step) => routeStep(step, held)), plainStep('call')],
  }
}

function routeStep(step: PlanStep, held: Held): RouteStep {
  const technique = techniqueOf(step, held)
  const isDisputed = technique?.label === 'disputed'
  return {
    ...step,
    ...(step.kind === 'rps' && { rounds: step.rounds ?? 1 }),
    ...{ optional: isDisputed, disputed: isDisputed },
    onByDefault: !(isStroke(technique) && flagsOf(held).includes('lump')),
    when: step.kind === 'rps' ? softeningConditions : (sameInSituation(step, held)?.step.when ?? []),
  }
}
