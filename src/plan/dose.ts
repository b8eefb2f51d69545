import type { Caps } from '../guide/caps.ts'
import { planCaps, type PlanStep } from '../guide/plan.ts'
import type { Technique } from '../guide/technique.ts'
import { sameInSituation, techniqueOf } from './held-plan.ts'
import type { Held } from './plan-fault.ts'
import { letterOfPart } from './plan-letters.ts'

/** What can be set of a part. Seconds are those of one breast and one round. */
export interface Dose {
  readonly seconds?: { readonly least: number; readonly most: number; readonly usual: number } | undefined
  readonly rounds: boolean
  readonly sided: boolean
}

type Part = Pick<PlanStep, 'kind' | 'ref'>

/** What is done without a clock, a count or a side. */
const plain: Dose = { rounds: false, sided: false }

/** In what measure a part may stand in a plan, before the rules look at all of it together; undefined for what none may hold. */
export function doseOf(part: Part, held: Held): Dose | undefined {
  const technique = techniqueOf(part, held)
  if (!letterOfPart(part)) return undefined
  const dose = part.kind === 'technique' ? technique && techniqueDose(technique) : actDose(part.kind, held)
  return dose && usualOf(dose, sameInSituation(part, held)?.step.seconds)
}

/** A situation knows best how long is usual there. */
function usualOf(dose: Dose, there: number | undefined): Dose {
  const { seconds } = dose
  return there === undefined || !seconds ? dose : { ...dose, seconds: { ...seconds, usual: Math.min(there, seconds.most) } }
}

/** What comfort takes, where nothing says how long; in seconds. */
const comfortable = 60

function techniqueDose({ kind, seconds }: Technique): Dose | undefined {
  if (kind === 'teach-only') return undefined
  return kind === 'oil' ? plain : { seconds: upTo(seconds, kind === 'expressing' ? comfortable : seconds), rounds: true, sided: true }
}

function actDose(kind: PlanStep['kind'], { page: { caps }, situation }: Held): Dose {
  if (kind === 'rps') return { rounds: true, sided: true }
  if (kind === 'cold') return { seconds: { least: caps.coldLeast, most: caps.coldMost, usual: caps.coldLeast }, rounds: false, sided: true }
  if (kind === 'warm') return { seconds: upTo(caps.warm, caps.warm), rounds: false, sided: true }
  if (kind === 'express') return { seconds: expressDose(caps, situation?.route.expressing === 'feed'), rounds: false, sided: true }
  return plain
}

const expressDose = ({ feed, comfort }: Caps, isFeed: boolean) => (isFeed ? upTo(feed, feed) : upTo(comfort, comfortable))

const upTo = (most: number, usual: number) => ({ least: planCaps.secondsStep, most, usual: Math.min(usual, most) })
