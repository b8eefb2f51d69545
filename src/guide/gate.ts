import { bySoon } from './by-soon.ts'
import type { Call, GateQuestion, PageLink } from './page-parts.ts'
import type { QuestionId } from './situation.ts'

/** What the answers to the gate come to. */
export interface GateOutcome {
  /** What to do, the most urgent first. */
  readonly calls: readonly Call[]
  /** The situations that the answers lead to, other than this one. */
  readonly ways: readonly PageLink[]
  /** True where every yes leads to the page that asks: its steps are made for these answers. */
  readonly isHere: boolean
}

/** Sorts what a yes, or a "not sure", to some of the questions means on the page at `here` (the brief, 4.7). */
export function gateOutcome(questions: readonly GateQuestion[], yes: readonly QuestionId[], here: string): GateOutcome {
  const chosen = questions.filter(({ id }) => yes.includes(id))
  const ways = new Map(chosen.flatMap(({ leadsTo }) => (leadsTo && leadsTo.path !== here ? [[leadsTo.path, leadsTo]] : [])))
  return {
    calls: bySoon(chosen.flatMap(({ calls }) => calls)).flatMap(({ inside }) => inside),
    ways: [...ways.values()],
    isHere: chosen.length > 0 && chosen.every(({ leadsTo }) => leadsTo?.path === here),
  }
}
