import { askToStay } from '../reader/ask-to-stay.ts'
import { keptPlanCaps, planNameOf, plansIn, withPlan } from '../reader/kept-plans.ts'
import type { Kept } from '../reader/kept.ts'
import { useKept } from '../reader/use-kept.ts'
import text from 'virtual:plan-text'

interface KeepNowProps {
  readonly kept: Kept
  readonly code: string
  readonly title: string
}

/** For who was sent a plan: one press keeps it, under its title. What came of it is said here too, and it can be renamed later. */
export function KeepNow({ kept, code, title }: KeepNowProps) {
  const plans = plansIn(useKept(kept))
  const isKept = plans.some((plan) => plan.code === code)
  const keep = () => {
    if (isKept || plans.length >= keptPlanCaps.plans) return
    if (plans.length === 0) askToStay()
    kept.keep(withPlan(kept.current(), { id: crypto.randomUUID(), name: planNameOf(title), code, at: Date.now() }))
  }
  // It stays where it was pressed, so that finger and focus do.
  return <button type="button" aria-disabled={isKept} onClick={keep}>{isKept ? text.planKept : text.keepPlan}</button>
}
