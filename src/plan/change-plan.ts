/** How a plan is changed: each change comes to a plan that breaks nothing, or is refused and says why. */
import type { Occasion, Plan, PlanStep } from '../guide/plan.ts'
import { withAdded } from './added-steps.ts'
import { techniqueOf } from './held-plan.ts'
import { withLargestDose, withStep } from './largest-dose.ts'
import type { Held, PlanFault } from './plan-fault.ts'
import { draftFaults } from './plan-faults.ts'
import { tidyNote } from './plan-note.ts'

/** `at`, `from` and `to` are places of steps, from 0. */
export type PlanChange =
  | { readonly kind: 'add'; readonly part: Pick<PlanStep, 'kind' | 'ref'> }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'side'; readonly at: number; readonly side?: PlanStep['side'] }
  | { readonly kind: 'seconds'; readonly at: number; readonly seconds: number }
  /** 1 is once. */
  | { readonly kind: 'rounds'; readonly at: number; readonly rounds: number }
  | { readonly kind: 'occasion'; readonly occasion: Occasion }
  /** In hours. */
  | { readonly kind: 'inTouch'; readonly inTouch: number }
  /** As it was typed; space is tidied. */
  | { readonly kind: 'note'; readonly note: string }

export type Changed = { readonly plan: Plan } | { readonly refused: readonly PlanFault[]; /** What was asked for. */ readonly of: Plan }

/** A plan that is being made may hold nothing yet; all else that is wrong refuses the change. */
export function changed(plan: Plan, change: PlanChange, held: Held): Changed {
  const next = planAfter(plan, change, held)
  const refused = draftFaults(next, held)
  return refused.length > 0 ? { refused, of: next } : { plan: next }
}

function planAfter(plan: Plan, change: PlanChange, held: Held): Plan {
  switch (change.kind) {
    case 'add': {
      const { steps, at } = withAdded(plan.steps, { kind: change.part.kind, ref: change.part.ref }, held)
      return withLargestDose({ ...plan, steps }, at, held)
    }
    case 'remove': return { ...plan, steps: without(plan.steps, change.at, held) }
    case 'move': return { ...plan, steps: moved(plan.steps, change.from, change.to) }
    case 'side': return withStep(plan, change.at, { side: change.side })
    case 'seconds': return withStep(plan, change.at, { seconds: change.seconds })
    case 'rounds': return withStep(plan, change.at, { rounds: change.rounds === 1 ? undefined : change.rounds })
    case 'occasion': return { ...plan, occasion: change.occasion }
    case 'inTouch': return { ...plan, inTouch: change.inTouch }
    case 'note': return { ...plan, note: tidyNote(change.note) }
  }
}

/** Oil takes its wipe along. */
function without(steps: Plan['steps'], at: number, held: Held): Plan['steps'] {
  const step = steps[at]
  const wipe = step && techniqueOf(step, held)?.kind === 'oil' ? steps.findIndex(({ kind }, place) => place > at && kind === 'wipe') : -1
  return steps.filter((_, place) => place !== at && place !== wipe)
}

function moved(steps: Plan['steps'], from: number, to: number): Plan['steps'] {
  const step = steps[from]
  return step ? steps.toSpliced(from, 1).toSpliced(to, 0, step) : steps
}
