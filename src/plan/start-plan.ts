/** What a plan begins as: nothing, or what a situation comes to. */
import { sideNames, type Side } from '../guide/drawing-names.ts'
import type { SituationPage } from '../guide/page.ts'
import { planCaps, type Occasion, type Plan, type PlanStep } from '../guide/plan.ts'
import type { RouteStep } from '../guide/route.ts'
import type { SituationSlug } from '../guide/situation.ts'
import { doseOf } from './dose.ts'
import { isAlwaysSo } from './always-so.ts'
import { slugOf } from './held-plan.ts'
import { leastOf, withLargestDose } from './largest-dose.ts'
import type { Held } from './plan-fault.ts'
import { mostInTouch } from './plan-faults.ts'

/** Hours until parent and consultant are in touch again, where nothing asks for less. */
const usualInTouch = 24

export const emptyPlan: Plan = { steps: [], occasion: { kind: 'before-feed' }, inTouch: usualInTouch, note: '' }

/** What is done when it is needed, and not before each feed. */
const whenNeeded: readonly (SituationSlug | undefined)[] = ['sore-lump', 'stuck', 'still-full', 'red-and-hot', 'milk-not-wanted']

/** Who expresses whole feeds does so about as often as a baby feeds (our choice). */
const expressingApart = 3

/** How many techniques a plan begins with: "at most two moves" (the brief, section 11). */
const fewMoves = 2

/**
 * The steps that a situation does not leave to its reader, each kind and technique once, of techniques the first few, with
 * as much of each as the rules allow in all; `side` is the breast that hurts, or each.
 */
export function planFrom(situation: SituationPage, side: Side | 'each', { page }: Held): Plan {
  const held = { page, situation }
  const slug = slugOf(situation)
  const occasion: Occasion = slug === 'little-milk' ? { kind: 'hours', hours: expressingApart } : { kind: whenNeeded.includes(slug) ? 'when-full' : 'before-feed' }
  const steps = withFewMoves(once(situation.route.steps.flatMap((step) => planStep(step, side, held)))).slice(0, planCaps.steps)
  const least: Plan = { ...emptyPlan, situation: slug, occasion, inTouch: Math.min(usualInTouch, mostInTouch(held)), steps: steps.map((step) => leastOf(step, held)) }
  return steps.reduce((plan, _, at) => withLargestDose(plan, at, held), least)
}

/** A wipe goes with its oil, which a situation always leaves to its reader; what is always so stands beside the steps. */
function planStep({ kind, ref, side, optional }: RouteStep, sore: Side | 'each', held: Held): PlanStep[] {
  if (kind === 'gate' || kind === 'call' || kind === 'wipe' || optional || isAlwaysSo({ kind }, held)) return []
  const step: PlanStep = { kind, ...(ref && { ref }) }
  return [side && doseOf(step, held)?.sided ? { ...step, side: sideIn(side, sore) } : step]
}

function sideIn(side: NonNullable<RouteStep['side']>, sore: Side | 'each'): PlanStep['side'] {
  if (side === 'sore') return sore
  return side === 'other' ? (sideNames.find((name) => sore !== 'each' && name !== sore) ?? 'each') : side
}

function once(steps: readonly PlanStep[]): PlanStep[] {
  return steps.filter(({ kind, ref }, at) => steps.findIndex((step) => step.kind === kind && step.ref === ref) === at)
}

function withFewMoves(steps: readonly PlanStep[]): PlanStep[] {
  const moves = steps.filter(({ kind }) => kind === 'technique').slice(0, fewMoves)
  return steps.filter((step) => step.kind !== 'technique' || moves.includes(step))
}
