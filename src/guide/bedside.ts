/** What a consultant says at the bedside: words of ours, beside what a parent sees, and not shown until they are asked for. */
import type { Inline } from './blocks.ts'

type Line = readonly Inline[]

/** The parts of a visit, in its order; `afterLoss` is said after a loss alone. */
export const bedsideParts = ['afterLoss', 'before', 'consent', 'close', 'never', 'writeDown'] as const

export type BedsidePart = (typeof bedsideParts)[number]
export type BedsideWords = Readonly<Record<BedsidePart, readonly Line[]>>

/** Beside one technique, or beside softening the areola. */
export interface BedsideNote {
  readonly say: Line
  /** To ask, so that she shows it. */
  readonly ask: Line
}

export interface Bedside {
  /** Whose words they are; it stands once, above all of them. */
  readonly head: Line
  readonly usual: BedsideWords
  /** With not one word of feeding or a baby (rule 14). */
  readonly loss: BedsideWords
  /** By technique, and `rps`. */
  readonly notes: Readonly<Record<string, BedsideNote>>
}
