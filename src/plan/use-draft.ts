import { useEffect, useState } from 'react'
import { fill } from '../guide/interface-text.ts'
import type { Plan } from '../guide/plan.ts'
import text from 'virtual:plan-text'
import { changed, type PlanChange } from './change-plan.ts'
import { faultText } from './fault-text.ts'
import { partOf } from './part-of.ts'
import type { Held } from './plan-fault.ts'

/** What a press came to, said where it was pressed. */
interface Answer {
  readonly where: string
  readonly isRefused: boolean
  readonly text: string
}

interface Making {
  readonly plan: Plan
  readonly answer?: Answer
}

export interface Draft {
  readonly plan: Plan
  /** What the last press at `where` came to. */
  readonly answerAt: (where: string) => Answer | undefined
  /** Makes a change, and says `done`; or changes nothing, and says why not, and what else. */
  readonly change: (where: string, change: PlanChange, done?: string) => void
}

/** A plan in the making: it never breaks a rule, for what would break one is not done. `adding` comes into it at once. */
export function useDraft(first: Plan, held: Held, adding: string | undefined, onChange: (plan: Plan) => void): Draft {
  const [{ plan, answer }, setMaking] = useState<Making>(() => begun(first, held, adding))
  useEffect(() => {
    if (plan !== first) onChange(plan)
  }, [plan])
  return {
    plan,
    answerAt: (where) => (answer?.where === where ? answer : undefined),
    change: (where, change, done = '') => setMaking(answered(plan, held, where, change, done)),
  }
}

function begun(plan: Plan, held: Held, adding: string | undefined): Making {
  const part = adding === undefined ? undefined : partOf({ kind: 'technique', ref: adding }, held)
  return part ? answered(plan, held, 'steps', { kind: 'add', part }, fill(text.added, { name: part.name })) : { plan }
}

function answered(plan: Plan, held: Held, where: string, change: PlanChange, done: string): Making {
  const outcome = changed(plan, change, held)
  if ('plan' in outcome) return { plan: outcome.plan, answer: { where, isRefused: false, text: done } }
  return { plan, answer: { where, isRefused: true, text: outcome.refused.slice(0, 1).map((fault) => faultText(fault, held)).join('') } }
}
