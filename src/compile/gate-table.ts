import type { z } from 'zod'
import type { Call, GateQuestion } from '../guide/page-parts.ts'
import { gateWays } from '../guide/situation.ts'
import type { Tell } from './content-error.ts'
import { lossWords } from './loss-words.ts'
import type { Checked } from './read-yaml.ts'
import type { gateSchema } from './situation-schema.ts'
import type { TableReader } from './table-reader.ts'

/** Something to do, before it is known what the place it leads to is called. */
export interface WrittenCall extends Omit<Call, 'to'> {
  readonly to?: string | undefined
}

/** A question of the gate, before it is known which situation it leads to. */
export interface Question extends Omit<GateQuestion, 'leadsTo' | 'calls'> {
  readonly calls: readonly WrittenCall[]
  readonly leadsTo?: string | undefined
}

/** The gate as every page asks it, and as the page after a loss does. */
export interface Gates {
  readonly gate: readonly Question[]
  readonly lossGate: readonly Question[]
}

type WrittenQuestion = z.output<typeof gateSchema>[number]

/** The gate, and the gate after a loss: no question there leads to another situation, for they all speak of feeding. */
export function gatesOf({ value, lineOf }: Checked<readonly WrittenQuestion[]>, { text, plain }: TableReader): Gates {
  const read = value.map(({ id, ask, loss, leadsTo, do: written }, at) => {
    const calls = written.map(({ soon, say, to }, index): WrittenCall => ({ soon, to, text: text(say, lineOf(at, 'do', index)) }))
    const lossCalls = written.map(({ soon, lossSay, to, lossTo }, index): WrittenCall => ({ soon, to: lossTo ? undefined : to, text: lossSay === undefined ? calls[index]!.text : text(lossSay, lineOf(at, 'do', index)) }))
    const question: Question = { id, ask: plain(ask, lineOf(at, 'ask')), leadsTo, calls }
    return { question, lossQuestion: loss === 'none' ? [] : [{ id, ask: loss === undefined ? ask : plain(loss, lineOf(at, 'loss')), calls: lossCalls }] }
  })
  return { gate: read.map(({ question }) => question), lossGate: read.flatMap(({ lossQuestion }) => lossQuestion) }
}

/** The gate's gravest answer names the emergency number in words (rule 12), and after a loss no word tells of a baby (rule 14). */
export function checkGate({ value, lineOf }: Checked<z.output<typeof gateSchema>>, tell: Tell): void {
  const [danger] = value
  const [first] = danger?.do ?? []
  if ([first?.say, first?.lossSay].some((say) => say !== undefined && !/your emergency number/i.test(say))) tell(lineOf(0, 'do', 0), 'The first answer names no emergency number (rule 12).', 'Begin with "Call your emergency number now."')
  for (const [at, { id, ask, loss, leadsTo, do: calls }] of value.entries()) {
    const way = gateWays[id]
    if (leadsTo !== way) tell(lineOf(at), `"leadsTo" is ${leadsTo ?? 'missing'} (the brief, 4.7).`, way ? `Write ${way}.` : 'Take it out: this answer leads to a call.')
    if (loss === 'none') continue
    const shown = [loss ?? ask, ...calls.map(({ say, lossSay }) => lossSay ?? say)]
    const word = shown.map((text) => lossWords.exec(text)?.[0]).find((found) => found !== undefined)
    if (word) tell(lineOf(at), `"${word}" would stand on the page after a loss (rule 14).`, 'Write other words in "loss" or "lossSay".')
  }
}
