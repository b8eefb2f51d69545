/** Which fault it is, as a reader is told of it: one name for each that has its own reason and its own way out. */
import type { Plan } from '../guide/plan.ts'
import type { RouteBreach } from '../guide/route-breach.ts'
import { oilFreeSituations } from '../guide/situation.ts'
import { doseOf } from './dose.ts'
import { flagsOf, isExpressing, techniqueOf } from './held-plan.ts'
import { partOf } from './part-of.ts'
import type { Held, PlanFault } from './plan-fault.ts'

export const faultNames = [
  'empty', 'tooMany', 'kneading', 'strange', 'time', 'dose', 'occasion', 'inTouch', 'note', 'situation', 'hours',
  'hot', 'softSore', 'softRounds', 'softThen', 'lump', 'lumpStrokes', 'oilThen', 'oilHere', 'massage', 'move', 'comfort', 'feed', 'feedNone', 'warm', 'warmHere', 'pump', 'medicine', 'loss', 'rule',
] as const

export type FaultName = (typeof faultNames)[number]

const plainNames = { 'nothing-in-it': 'empty', 'too-many-steps': 'tooMany', occasion: 'occasion', 'in-touch': 'inTouch', note: 'note', situation: 'situation', hours: 'hours' } as const

export function faultName(fault: PlanFault, plan: Plan, held: Held): FaultName {
  if (fault.kind === 'step') return stepFault(plan, fault.at, held)
  return fault.kind === 'rule' ? breachName(fault.breach, plan, held) : plainNames[fault.kind]
}

function stepFault({ steps }: Plan, at: number, held: Held): FaultName {
  const step = steps[at]
  // A step of feeding is not named after a loss.
  if (step && flagsOf(held).includes('loss') && partOf(step, held)?.isOfFeeding) return 'loss'
  const dose = step && doseOf(step, held)
  if (!step || !dose) return step && techniqueOf(step, held)?.kind === 'teach-only' ? 'kneading' : 'strange'
  const { least = 0, most = 0 } = dose.seconds ?? {}
  return dose.seconds && !(step.seconds !== undefined && step.seconds >= least && step.seconds <= most) ? 'time' : 'dose'
}

function breachName(breach: RouteBreach, plan: Plan, held: Held): FaultName {
  const flags = flagsOf(held)
  const isSore = flags.includes('lump') || flags.includes('hot')
  switch (breach.rule) {
    case 1: return 'kneading'
    case 2: return 'hot'
    // After a loss what must follow softening may not be named; it is no part of such a plan anyway.
    case 6: return flags.includes('loss') ? 'loss' : isSore ? 'softSore' : breach.field === 'rounds' ? 'softRounds' : 'softThen'
    case 7: return breach.field === 'seconds' ? 'lumpStrokes' : 'lump'
    case 8: return oilFreeSituations.some((slug) => slug === plan.situation) ? 'oilHere' : 'oilThen'
    case 9: return tooLong(breach, plan, held)
    case 13: return 'medicine'
    case 14: return 'loss'
    default: return 'rule'
  }
}

function tooLong({ step: place, field, cap }: RouteBreach, plan: Plan, held: Held): FaultName {
  if (cap === 'massage' || cap === 'comfort') return cap
  // A pump's time is not known, so that it alone is no feed expressed by hand.
  if (cap === 'feed') return plan.steps.some((step) => step.kind !== 'pump' && isExpressing(step, held)) ? 'feed' : 'feedNone'
  const step = place === undefined ? undefined : plan.steps[place - 1]
  if (step?.kind === 'warm') return field === 'kind' ? 'warmHere' : 'warm'
  if (step?.kind === 'pump') return 'pump'
  if (field === 'kind') return 'hot'
  return step?.kind === 'technique' && step.seconds !== undefined ? 'move' : 'time'
}
