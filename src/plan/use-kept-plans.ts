import { useState } from 'react'
import { keptPlanCaps, plansIn, withName, withoutPlan, withPlan, type KeptPlan } from '../reader/kept-plans.ts'
import type { Kept } from '../reader/kept.ts'
import { useCanKeep, useKept } from '../reader/use-kept.ts'
import { newPlan } from './new-plan.ts'

/** What was done last. */
export type PlanNews = 'deleted' | 'back' | 'copied' | 'renamed' | 'full'

/** The plans as they are shown: what is deleted keeps its place until the list is left, so that it can be put back. */
export interface ShownPlans {
  readonly plans: readonly KeptPlan[]
  readonly removed: ReadonlySet<string>
  readonly news: PlanNews | undefined
  /** False once this device has refused: what was done then holds until the page closes. */
  readonly canKeep: boolean
  readonly remove: (plan: KeptPlan) => void
  readonly putBack: (plan: KeptPlan) => void
  readonly rename: (plan: KeptPlan, name: string) => void
  /** Under the name that is given, as the newest. */
  readonly copy: (plan: KeptPlan, name: string) => void
}

export function useKeptPlans(kept: Kept): ShownPlans {
  const here = plansIn(useKept(kept))
  const canKeep = useCanKeep(kept)
  const [gone, setGone] = useState<readonly KeptPlan[]>([])
  const [news, setNews] = useState<PlanNews>()
  // Another tab may have put one back.
  const left = gone.filter(({ id }) => !here.some((plan) => plan.id === id))
  const change = (next: string, news: PlanNews) => {
    kept.keep(next)
    setNews(news)
  }
  return {
    plans: [...here, ...left].sort((one, other) => other.at - one.at),
    removed: new Set(left.map(({ id }) => id)),
    news,
    canKeep,
    remove: (plan) => {
      setGone([...left, plan])
      change(withoutPlan(kept.current(), plan.id), 'deleted')
    },
    putBack: (plan) => change(withPlan(kept.current(), plan), 'back'),
    rename: ({ id }, name) => change(withName(kept.current(), id, name), 'renamed'),
    copy: ({ code }, name) => {
      if (here.length >= keptPlanCaps.plans) return setNews('full')
      change(withPlan(kept.current(), newPlan(name, code)), 'copied')
    },
  }
}
