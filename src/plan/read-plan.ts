import type { Plan } from '../guide/plan.ts'
import { planIn } from './plan-code.ts'
import type { Held, PlanFault } from './plan-fault.ts'
import { draftFaults, planFaults } from './plan-faults.ts'

export type ReadPlan =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused'; readonly plan: Plan; readonly faults: readonly PlanFault[] }
  /** To be shown as far as it is known, never to be played or kept. */
  | { readonly kind: 'newer'; readonly plan?: Plan | undefined; readonly unknown: number }

/** What a code holds, where it may be shown at all. `held` has the situation that `situationIn` names. */
export function readPlan(code: string, held: Held): ReadPlan {
  return judged(code, (plan) => planFaults(plan, held))
}

/** The same of a plan that is being made. */
export function readDraft(code: string, held: Held): ReadPlan {
  return judged(code, (plan) => draftFaults(plan, held))
}

function judged(code: string, faultsOf: (plan: Plan) => readonly PlanFault[]): ReadPlan {
  const read = planIn(code)
  if (read.kind === 'unreadable' || !read.plan) return read
  const faults = faultsOf(read.plan)
  if (faults.length === 0) return read
  return read.kind === 'newer' ? { kind: 'newer', unknown: read.unknown } : { kind: 'refused', plan: read.plan, faults }
}
