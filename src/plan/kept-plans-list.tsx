import { fill } from '../guide/interface-text.ts'
import { keptPlanCaps } from '../reader/kept-plans.ts'
import type { Kept } from '../reader/kept.ts'
import text from 'virtual:plan-text'
import { KeptPlanRow } from './kept-plan-row.tsx'
import styles from './kept-plans.module.css'
import { useKeptPlans, type PlanNews } from './use-kept-plans.ts'

const words: Record<PlanNews, string> = { deleted: text.planDeleted, back: text.planBack, copied: text.planCopied, renamed: text.planRenamed, full: fill(text.plansFull, { count: keptPlanCaps.plans }) }

/** The plans that are kept here, the newest first. */
export function KeptPlansList({ kept }: { readonly kept: Kept }) {
  const { plans, removed, news, canKeep, ...acts } = useKeptPlans(kept)
  if (plans.length === 0) return <p>{text.plansEmpty}</p>
  return (
    <>
      <p role="status" className={styles.said}>{news && (canKeep || news === 'full' ? words[news] : text.planNotDone)}</p>
      <ul className={styles.plans}>
        {plans.map((plan) => <KeptPlanRow key={plan.id} plan={plan} isRemoved={removed.has(plan.id)} acts={acts} />)}
      </ul>
    </>
  )
}
