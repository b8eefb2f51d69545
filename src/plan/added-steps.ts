/** Where a new step goes, and what it brings. */
import type { PlanStep } from '../guide/plan.ts'
import { isOilStroke } from '../guide/route-breach.ts'
import { doseOf } from './dose.ts'
import { techniqueOf } from './held-plan.ts'
import { leastOf } from './largest-dose.ts'
import type { Held } from './plan-fault.ts'

type Steps = readonly PlanStep[]

/** The steps with one more, with the smallest dose that it may have, and the place of it. */
export function withAdded(steps: Steps, part: Pick<PlanStep, 'kind' | 'ref'>, held: Held): { readonly steps: Steps; readonly at: number } {
  const step = leastOf({ ...part, ...sideFor(steps, part, held) }, held)
  if (techniqueOf(part, held)?.kind === 'oil') return oiled(steps, step, held)
  if (part.kind === 'rps') return softened(steps, step, held)
  return inserted(steps, isOilStroke(techniqueOf(part, held)) ? strokePlace(steps, held) : steps.length, step)
}

/** It is for the breast that the steps before were for; a move of the hands, where there were none, for both. */
function sideFor(steps: Steps, part: Pick<PlanStep, 'kind' | 'ref'>, held: Held): Pick<PlanStep, 'side'> {
  const before = steps.findLast(({ side }) => side)?.side
  const side = before ?? (part.kind === 'technique' ? 'each' : undefined)
  return doseOf(part, held)?.sided && side ? { side } : {}
}

function inserted(steps: Steps, at: number, ...more: Steps): { steps: Steps; at: number } {
  return { steps: steps.toSpliced(at, 0, ...more), at }
}

/** Rule 8: oil goes before the strokes, and brings the wipe that comes after them. */
function oiled(steps: Steps, oil: PlanStep, held: Held): { steps: Steps; at: number } {
  const wipe: PlanStep = { kind: 'wipe' }
  const first = steps.findIndex((step) => isOilStroke(techniqueOf(step, held)))
  if (first < 0) return inserted(steps, steps.length, oil, wipe)
  const run = steps.slice(first).findIndex((step) => !isOilStroke(techniqueOf(step, held)))
  const end = run < 0 ? steps.length : first + run
  return inserted(steps[end]?.kind === 'wipe' ? steps : steps.toSpliced(end, 0, wipe), first, oil)
}

/** Strokes go where oil waits for them; else last. */
function strokePlace(steps: Steps, held: Held): number {
  const oil = steps.findLastIndex((step) => techniqueOf(step, held)?.kind === 'oil')
  return oil < 0 ? steps.length : oil + 1
}

/** Rule 6: what is softened lasts minutes. Milk follows at once: what there is of it in the plan, or else a latch. */
function softened(steps: Steps, softening: PlanStep, held: Held): { steps: Steps; at: number } {
  const milk = steps.findIndex((step) => step.kind === 'latch' || step.kind === 'express' || techniqueOf(step, held)?.kind === 'expressing')
  return milk < 0 ? inserted(steps, steps.length, softening, { kind: 'latch' }) : inserted(steps, milk, softening)
}
