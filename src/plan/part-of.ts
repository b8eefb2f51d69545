import type { PlanPart } from '../guide/page-parts.ts'
import type { PlanStep } from '../guide/plan.ts'
import type { Held } from './plan-fault.ts'

/** What the guide says of a step; undefined where no plan may hold it. */
export function partOf({ kind, ref }: Pick<PlanStep, 'kind' | 'ref'>, { page }: Held): PlanPart | undefined {
  return page.parts.find((part) => part.kind === kind && part.ref === ref)
}
