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
  /** Which press it answers. */
  readonly count?: number
}

interface Making {
  readonly plan: Plan
  readonly answer?: Answer
  /** Presses so far: each has an answer of its own, also where its words are the same. */
  readonly count?: number
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
  const [{ plan, answer, count = 0 }, setMaking] = useState<Making>(() => begun(beginning))
  useEffect(() => {
    if (keepsAtOnce && plan !== first) onChange(plan)
  }, [])
  return {
    plan,
    held,
    language,
    answer: answer && { ...answer, count },
    change: (change, done = '') => {
      const next = answered({ first: plan, held, language }, change, done)
      setMaking({ ...next, count: count + 1 })
      if (next.plan !== plan) onChange(next.plan)
    },
  }
}

/** Where one of several cannot come into it, that is what is said. */
function begun({ first, held, language, adding }: Beginning): Making {
  return adding.reduce<Making>((making, part) => {
    const next = answered({ first: making.plan, held, language }, { kind: 'add', part }, fill(text.added, { name: part.name }))
    return making.answer?.isRefused ? { ...next, answer: making.answer } : next
  }, { plan: first })
}

function answered({ first, held, language }: Pick<Beginning, 'first' | 'held' | 'language'>, change: PlanChange, done: string): Making {
  const outcome = changed(first, change, held)
  if ('plan' in outcome) return { plan: outcome.plan, answer: { isRefused: false, text: done } }
  const [reason] = faultTexts(outcome.refused, outcome.of, held, language)
  return { plan: first, answer: { isRefused: true, text: reason ? `${reason.why} ${reason.instead}` : '' } }
}
