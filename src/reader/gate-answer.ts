/**
 * How the reader answered the gate, for this visit alone: it stands in memory and nowhere else, and it is forgotten
 * after an hour, for what was true at noon may not be at night, and an installed app can stay open for days.
 */
import type { QuestionId } from '../guide/situation.ts'

export interface GateAnswer {
  /** Questions answered with "yes" or "not sure". */
  readonly yes: readonly QuestionId[]
  /** Questions answered with "none of these". */
  readonly none: readonly QuestionId[]
  /** The page whose steps the reader opened with these very yeses, for it is made for them; empty for none. */
  readonly here: string
  /** When the last word was said (milliseconds). */
  readonly at: number
}

export const unanswered: GateAnswer = { yes: [], none: [], here: '', at: 0 }

/** Milliseconds. */
const [visit, minute] = [60 * 60 * 1000, 60 * 1000]

/** Whether the steps at `path` are open: "none of these" was said of all of its `questions`, or they were made for the yeses. */
export function isPassed({ none, here }: GateAnswer, path: string, questions: readonly QuestionId[]): boolean {
  return here === path || questions.every((id) => none.includes(id))
}

/** "None of these", said of `questions`. */
export function noneOf(questions: readonly QuestionId[], now: number): GateAnswer {
  return { ...unanswered, none: questions, at: now }
}

/** A question ticked or unticked. It takes back what was said of it before, and shuts the steps that were open. */
export function toggled({ yes, none }: GateAnswer, id: QuestionId, now: number): GateAnswer {
  return { yes: yes.includes(id) ? yes.filter((other) => other !== id) : [...yes, id], none: none.filter((other) => other !== id), here: '', at: now }
}

export interface GateAnswers {
  readonly current: () => GateAnswer
  readonly answer: (answer: GateAnswer) => void
  readonly subscribe: (onChange: () => void) => () => void
  /**
   * Forgets what was said an hour ago or longer, or at a time that the clock has not come to yet, for it was set back; to
   * be called whenever a reader comes back to the page.
   */
  readonly forgetOld: (now: number) => void
}

/** The answers of one visit. */
export function gateAnswers(): GateAnswers {
  let current = unanswered
  const listeners = new Set<() => void>()
  const answer = (next: GateAnswer) => {
    current = next
    for (const changed of listeners) changed()
  }
  return {
    current: () => current,
    answer,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    forgetOld: (now) => {
      const ago = now - current.at
      if (current !== unanswered && (ago >= visit || ago < -minute)) answer(unanswered)
    },
  }
}
