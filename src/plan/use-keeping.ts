import { askToStay } from '../reader/ask-to-stay.ts'
import { keptPlanCaps, plansIn, withPlan } from '../reader/kept-plans.ts'
import type { Kept } from '../reader/kept.ts'
import { useKept } from '../reader/use-kept.ts'
import { newPlan } from './new-plan.ts'

interface Keeping {
  readonly isKept: boolean
  /** No more plans fit. */
  readonly isFull: boolean
  readonly keep: (name: string) => void
}

/** Whether the plan of this code is kept on this device, and what keeps it. */
export function useKeeping(kept: Kept, code: string): Keeping {
  const plans = plansIn(useKept(kept))
  return {
    isKept: plans.some((plan) => plan.code === code),
    isFull: plans.length >= keptPlanCaps.plans,
    keep: (name) => {
      if (plans.length === 0) askToStay()
      kept.keep(withPlan(kept.current(), newPlan(name, code)))
    },
  }
}
