/**
 * How the reader answered the gate, for this visit alone: it stands in memory and nowhere else, and it is forgotten
 * after an hour, for what was true at noon may not be at night, and an installed app can stay open for days.
 */
import type { QuestionId } from '../guide/situation.ts'

export interface GateAnswer {
  /** Questions answered with "yes" or "not sure". */
  readonly yes: readonly QuestionId[]
  /** Questions answered with "none of these", and when (milliseconds); none so far is empty. */
  readonly none: readonly QuestionId[]
  readonly at: number
}

export const unanswered: GateAnswer = { yes: [], none: [], at: 0 }

/** Milliseconds. */
const visit = 60 * 60 * 1000

/** Whether "none of these" was said of all of `questions`, lately. */
export function isPassed({ none, at }: GateAnswer, questions: readonly QuestionId[], now: number): boolean {
  return now - at < visit && questions.every((id) => none.includes(id))
}

/** A question ticked or unticked. A yes takes back what was said of it before. */
export function toggled({ yes, none, at }: GateAnswer, id: QuestionId): GateAnswer {
  return { yes: yes.includes(id) ? yes.filter((other) => other !== id) : [...yes, id], none: none.filter((other) => other !== id), at }
}

export interface GateAnswers {
  readonly current: () => GateAnswer
  readonly answer: (answer: GateAnswer) => void
  readonly subscribe: (onChange: () => void) => () => void
}

/** The answers of one visit. */
export function gateAnswers(): GateAnswers {
  let answer = unanswered
  const listeners = new Set<() => void>()
  return {
    current: () => answer,
    answer: (next) => {
      answer = next
      for (const tell of listeners) tell()
    },
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}
