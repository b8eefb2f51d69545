import { planCaps, type Plan, type PlanStep } from '../guide/plan.ts'
import { doseOf } from './dose.ts'
import type { Held } from './plan-fault.ts'
import { planFaults } from './plan-faults.ts'

/** A plan in which one step is other than it was. */
export function withStep<P extends Pick<Plan, 'steps'>>(plan: P, at: number, change: Partial<PlanStep>): P {
  return { ...plan, steps: plan.steps.map((step, place) => (place === at ? { ...step, ...change } : step)) }
}

/** A step with the smallest dose that it may have. */
export function leastOf(step: PlanStep, held: Held): PlanStep {
  const { seconds } = doseOf(step, held) ?? {}
  return seconds ? { ...step, seconds: seconds.least } : step
}

/**
 * The plan with the largest usual dose of one step that breaks nothing, while the others stay as they are; with the
 * smallest, where that already does. Less of a step never breaks what more of it keeps, so halving finds it.
 */
export function withLargestDose(plan: Plan, at: number, held: Held): Plan {
  const step = plan.steps[at]
  const isWhole = (candidate: Plan) => planFaults(candidate, held).length === 0
  if (step?.kind === 'rps') return softenings.map((rounds) => withStep(plan, at, { rounds })).find(isWhole) ?? plan
  const { seconds } = (step && doseOf(step, held)) ?? {}
  if (!seconds) return plan
  let [least, most] = [seconds.least, seconds.usual].map((each) => each / planCaps.secondsStep) as [number, number]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (isWhole(withStep(plan, at, { seconds: middle * planCaps.secondsStep }))) least = middle
    else most = middle - 1
  }
  return withStep(plan, at, { seconds: easyBelow(least * planCaps.secondsStep, seconds.least) })
}

/** Nobody counts 28 minutes: what takes long takes whole fives of them. */
function easyBelow(seconds: number, least: number): number {
  const [long, fives] = [600, 300]
  return seconds > long ? Math.max(least, Math.floor(seconds / fives) * fives) : seconds
}

/** How often the areola is softened, the most first; one round is not written. */
const softenings = Array.from({ length: planCaps.rounds }, (_, less) => (planCaps.rounds - less > 1 ? planCaps.rounds - less : undefined))
