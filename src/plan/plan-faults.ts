/** Why a plan may not be: what its own form allows, and the rules that its route is held to, as any route is. */
import { planCaps, type Plan, type PlanStep } from '../guide/plan.ts'
import type { RouteBreach } from '../guide/route-breach.ts'
import { routeBreaches } from '../guide/route-rules.ts'
import { oilFreeSituations, type SituationSlug } from '../guide/situation.ts'
import { doseOf } from './dose.ts'
import { flagsOf, isHeldRightly, mayHold, slugOf, techniqueOf } from './held-plan.ts'
import type { Held, PlanFault } from './plan-fault.ts'
import { isNote } from './plan-note.ts'
import { routeOf } from './plan-route.ts'

/** All that is wrong with a plan; nothing, where it may be shown, kept and played. */
export function planFaults(plan: Plan, held: Held): readonly PlanFault[] {
  if (!isHeldRightly(plan, held)) return [{ kind: 'situation' }]
  const { steps, note } = plan
  return [
    ...faultIf(steps.length === 0, { kind: 'nothing-in-it' }),
    ...faultIf(steps.length > planCaps.steps, { kind: 'too-many-steps' }),
    ...steps.flatMap((step, at) => faultIf(!isDosed(step, held), { kind: 'step', at })),
    ...occasionFaults(plan, held),
    ...inTouchFaults(plan, held),
    ...faultIf(!isNote(note), { kind: 'note' }),
    ...breachesOf(plan, held).map((breach) => ({ kind: 'rule', breach }) as const),
  ]
}

/** What is wrong with a plan that is being made: nothing need be in it yet. */
export function draftFaults(plan: Plan, held: Held): readonly PlanFault[] {
  return planFaults(plan, held).filter(({ kind }) => kind !== 'nothing-in-it')
}

const faultIf = (is: boolean, fault: PlanFault): PlanFault[] => (is ? [fault] : [])

/** Whether a plan may hold this step at all, with this side, time and count. */
function isDosed(step: PlanStep, held: Held): boolean {
  const dose = doseOf(step, held)
  const { seconds, rounds, side } = step
  if (!dose || (side !== undefined && !dose.sided) || (rounds !== undefined && !(dose.rounds && isAmong(2, rounds, planCaps.rounds)))) return false
  if (!dose.seconds || seconds === undefined) return !dose.seconds && seconds === undefined
  return isAmong(dose.seconds.least, seconds, dose.seconds.most) && seconds % planCaps.secondsStep === 0
}

const isAmong = (least: number, value: number, most: number) => Number.isInteger(value) && value >= least && value <= most

function occasionFaults({ occasion }: Plan, held: Held): PlanFault[] {
  const [least, most] = planCaps.hoursApart
  return [
    ...faultIf(occasion.kind === 'before-feed' && flagsOf(held).includes('loss'), { kind: 'occasion' }),
    ...faultIf(occasion.kind === 'hours' && !isAmong(least, occasion.hours, most), { kind: 'hours' }),
  ]
}

function inTouchFaults({ inTouch }: Plan, held: Held): PlanFault[] {
  const hours = mostInTouch(held)
  return faultIf(inTouch > hours || !planCaps.inTouch.some((choice) => choice === inTouch), { kind: 'in-touch', hours })
}

/** Where nothing eases, these are not left for more than a day (the brief's rule 8, and R2 and R7). */
const sameDay: readonly SituationSlug[] = ['engorged', 'tight-areola', 'stuck']

/** The longest that parent and consultant may go without a word, in hours: no later than the clock of what hurts (the brief's rule 8). */
export function mostInTouch(held: Held): number {
  const { patch, other } = held.page.clocks
  const flags = flagsOf(held)
  const isDay = flags.includes('lump') || sameDay.some((slug) => slug === (held.situation && slugOf(held.situation)))
  const clock = flags.includes('hot') ? patch : isDay ? other : Infinity
  return Math.min(clock / 3600, ...planCaps.inTouch.slice(-1))
}

function breachesOf(plan: Plan, held: Held): RouteBreach[] {
  const { techniques, caps } = held.page
  return [...routeBreaches(routeOf(plan, held), techniques, caps), ...plan.steps.flatMap((step, at) => [...oilBreaches(step, at + 1, plan, held), ...lossBreaches(step, at + 1, held)]), ...medicineBreaches(plan)]
}

/** Rule 8: some situations have no oil at all. */
function oilBreaches(step: PlanStep, at: number, { situation }: Plan, held: Held): RouteBreach[] {
  const isBroken = techniqueOf(step, held)?.kind === 'oil' && oilFreeSituations.some((slug) => slug === situation)
  return isBroken ? [{ rule: 8, step: at, field: 'ref', found: `is oil, in ${situation}`, mend: 'Take the step out.' }] : []
}

/** Rule 14: after a loss, nothing that speaks of feeding or makes milk. Its page is the measure. */
function lossBreaches(step: PlanStep, at: number, held: Held): RouteBreach[] {
  return mayHold(step, held) ? [] : [{ rule: 14, step: at, field: 'kind', found: `is ${step.ref ?? step.kind}, which its page does not have`, mend: 'Take the step out.' }]
}

/** Rule 13: how often a medicine is taken is for its packet to say. */
function medicineBreaches({ steps }: Plan): RouteBreach[] {
  const again = steps.findIndex(({ kind }, at) => kind === 'medicine' && steps.slice(0, at).some((step) => step.kind === 'medicine'))
  return again < 0 ? [] : [{ rule: 13, step: again + 1, field: 'kind', found: 'is a second medicine', mend: 'Take one out.' }]
}
