import { useEffect, useState } from 'react'
import { fill } from '../guide/interface-text.ts'
import type { PlanPart } from '../guide/page-parts.ts'
import type { Plan } from '../guide/plan.ts'
import text from 'virtual:plan-text'
import { changed, type PlanChange } from './change-plan.ts'
import { faultTexts } from './fault-text.ts'
import type { Held } from './plan-fault.ts'

/** What the last press came to. */
interface Answer {
  readonly isRefused: boolean
  readonly text: string
  /** Which of all answers it is: each press has an answer of its own, also where its words are the same. */
  readonly count: number
}

interface Making {
  readonly plan: Plan
  readonly answer?: Answer
}

/** What a plan in the making begins with. */
export interface Beginning {
  readonly first: Plan
  /** What is to come into it at once. */
  readonly adding: readonly PlanPart[]
  /** Whether that was a press of the reader's own. A link from elsewhere keeps nothing by itself. */
  readonly keepsAtOnce: boolean
  readonly held: Held
  /** That of the guide. */
  readonly language: string
  readonly onChange: (plan: Plan) => void
}

export interface Draft extends Pick<Beginning, 'held' | 'language'> {
  readonly plan: Plan
  readonly answer?: Answer | undefined
  /** Makes a change, and says `done`; or changes nothing, and says why not, and what else. */
  readonly change: (change: PlanChange, done?: string) => void
}

/** A plan in the making: it never breaks a rule, for what would break one is not done. */
export function useDraft(beginning: Beginning): Draft {
  const { first, held, language, keepsAtOnce, onChange } = beginning
  const [making, setMaking] = useState<Making>(() => begun(beginning))
  const { plan, answer } = making
  useEffect(() => {
    if (keepsAtOnce && plan !== first) onChange(plan)
  }, [])
  return {
    plan,
    held,
    language,
    answer,
    change: (change, done = '') => {
      const next = answered(making, change, done, beginning)
      setMaking(next)
      if (next.plan !== plan) onChange(next.plan)
    },
  }
}

/** Where one of several cannot come into it, that is what is said. */
function begun(beginning: Beginning): Making {
  return beginning.adding.reduce<Making>((making, part) => {
    const next = answered(making, { kind: 'add', part }, fill(text.added, { name: part.name }), beginning)
    return making.answer?.isRefused ? { ...next, answer: making.answer } : next
  }, { plan: beginning.first })
}

function answered({ plan, answer }: Making, change: PlanChange, done: string, { held, language }: Pick<Beginning, 'held' | 'language'>): Making {
  const outcome = changed(plan, change, held)
  const count = (answer?.count ?? 0) + 1
  if ('plan' in outcome) return { plan: outcome.plan, answer: { isRefused: false, text: done, count } }
  const [reason] = faultTexts(outcome.refused, outcome.of, held, language)
  return { plan, answer: { isRefused: true, text: reason ? `${reason.why} ${reason.instead}` : '', count } }
}
