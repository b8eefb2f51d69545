import { use, useSyncExternalStore } from 'react'
import type { GateQuestion } from '../guide/page-parts.ts'
import { isPassed, unanswered, type GateAnswer, type GateAnswers } from '../reader/gate-answer.ts'
import { KeptByReader } from './kept-by-reader.ts'

/** What asks the gate's questions: the page whose steps wait for the answer. */
export interface Gated {
  readonly path: string
  readonly gate: readonly GateQuestion[]
}

/** How the reader answered the questions of a page in this visit, and whether its steps are open. */
export function useGate({ path, gate: questions }: Gated): { readonly answer: GateAnswer; readonly isOpen: boolean; readonly gate: GateAnswers } {
  const { gate } = use(KeptByReader)
  const answer = useSyncExternalStore(gate.subscribe, gate.current, () => unanswered)
  return { answer, gate, isOpen: isPassed(answer, path, questions.map(({ id }) => id)) }
}
