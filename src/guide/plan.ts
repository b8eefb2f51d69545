/**
 * A plan: what a parent and her consultant agreed on for tonight. It is small on purpose, so that it fits into a link and
 * onto one page. What it may not be is decided by the rules of routes (src/guide/route-rules.ts), which it is held to.
 */
import type { Side } from './drawing-names.ts'
import type { Act } from './route.ts'
import type { SituationSlug } from './situation.ts'

export interface PlanStep {
  readonly kind: 'technique' | Act
  /** The technique, where it is one. */
  readonly ref?: string | undefined
  /** For one breast, or for one after the other; none for what has no side, as a feed. */
  readonly side?: Side | 'each' | undefined
  /** On one breast, each round; a multiple of `secondsStep`. None for what has no clock. */
  readonly seconds?: number | undefined
  /** How many times; none is once. */
  readonly rounds?: number | undefined
}

/** When it is done. */
export type Occasion = { readonly kind: 'before-feed' } | { readonly kind: 'when-full' } | { readonly kind: 'hours'; readonly hours: number }

export interface Plan {
  /** What it is for: its flags, its questions and its calls come from there. None: it began from nothing. */
  readonly situation?: SituationSlug | undefined
  readonly steps: readonly PlanStep[]
  readonly occasion: Occasion
  /** Hours until parent and consultant are in touch again. */
  readonly inTouch: number
  /** Plain text, at most `noteLength` characters; '' for none. */
  readonly note: string
}

/** What a plan holds at most: more does not fit onto a page, or into a tired head (our choice). */
export const planCaps = { steps: 8, rounds: 3, hoursApart: [2, 12], inTouch: [12, 24, 48, 72, 168], noteLength: 100, secondsStep: 5 } as const
