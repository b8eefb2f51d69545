import { situationAddress } from '../guide/addresses.ts'
import { fill } from '../guide/interface-text.ts'
import { planCaps, type Plan, type PlanStep } from '../guide/plan.ts'
import text from 'virtual:plan-text'
import { doseOf } from './dose.ts'
import { durationText, hoursText } from './duration-text.ts'
import { faultName, type FaultName } from './fault-name.ts'
import { techniqueOf } from './held-plan.ts'
import { partOf } from './part-of.ts'
import type { Held, PlanFault } from './plan-fault.ts'

export interface FaultText {
  readonly why: string
  readonly instead: string
}

/** What a reader is told of faults: each reason once, with a way out. */
export function faultTexts(faults: readonly PlanFault[], plan: Plan, held: Held, language: string): readonly FaultText[] {
  const told = faults.map((fault) => faultText(fault, plan, held, language))
  return told.filter(({ why }, at) => told.findIndex((other) => other.why === why) === at)
}

function faultText(fault: PlanFault, plan: Plan, held: Held, language: string): FaultText {
  const name = faultName(fault, plan, held)
  const values = { ...namesIn(held), ...countsIn(held, language), ...stepValues(fault, plan, held, language), ...timeOf(name, held, language) }
  return { why: fill(text[`${name}Why`], values), instead: fill(text[`${name}Instead`], values) }
}

/** What parts and pages are called. */
function namesIn({ page }: Held) {
  const part = (kind: PlanStep['kind']) => partOf({ kind }, { page })?.name ?? ''
  return { latch: part('latch'), wipe: part('wipe'), express: part('express'), situation: page.situations.find(({ path }) => path === situationAddress('little-milk'))?.title ?? '' }
}

function countsIn({ page: { caps } }: Held, language: string) {
  const number = new Intl.NumberFormat(language)
  const [fewest, most] = planCaps.hoursApart
  return { steps: number.format(planCaps.steps), rounds: number.format(caps.rpsRounds), count: number.format(planCaps.noteLength), fewest: number.format(fewest), most: number.format(most) }
}

/** What the fault says of its own step, or hour. */
function stepValues(fault: PlanFault, { steps }: Plan, held: Held, language: string) {
  if (fault.kind === 'in-touch') return { hours: hoursText(fault.hours, language) }
  const at = fault.kind === 'step' ? fault.at : fault.kind === 'rule' && fault.breach.step !== undefined ? fault.breach.step - 1 : -1
  const step = steps[at]
  if (!step) return {}
  const { seconds } = doseOf(step, held) ?? {}
  const partName = (ref: string | undefined) => partOf({ kind: step.kind, ref }, held)?.name ?? ''
  return { name: partName(step.ref), gentler: partName(techniqueOf(step, held)?.insteadUse), ...(seconds && { least: durationText(seconds.least, language), most: durationText(seconds.most, language) }) }
}

const capOf = { massage: 'massage', move: 'technique', comfort: 'comfort', feed: 'feed', warm: 'warm', lumpStrokes: 'lumpStrokes' } as const satisfies Partial<Record<FaultName, string>>

/** The longest time that the rules allow, in words. */
function timeOf(name: FaultName, { page: { caps } }: Held, language: string) {
  return name in capOf ? { time: durationText(caps[capOf[name as keyof typeof capOf]], language) } : {}
}
