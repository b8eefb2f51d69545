/** What pages are made of, as a reader meets it: links, choices, steps, calls, sources. */
import type { Inline } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import type { SignName } from './drawing-names.ts'
import type { Route, StepKind } from './route.ts'
import type { QuestionId, Soon } from './situation.ts'
import type { Source } from './source.ts'

/** A source as a page lists it. */
export interface CitedSource extends Source {
  /** Where it is cited: the headings of a page that lists its own sources, or the pages of the guide. */
  readonly citedAt: readonly PageLink[]
}

/** Enough of a page to lead to it. */
export interface PageLink {
  readonly path: string
  readonly title: string
}

/** Enough of a technique to show it in a list. */
export interface Card extends PageLink {
  readonly number: number
  readonly lead: string
  readonly drawing: Drawing
}

/** Enough of a situation to choose it. */
export interface Choice extends PageLink {
  readonly sign: SignName
}

/** Something to do, how soon, and where more of it stands. */
export interface Call {
  readonly soon: Soon
  readonly text: readonly Inline[]
  readonly to?: PageLink | undefined
}

/** One of the six questions before any steps: what a yes, or a "not sure", means. */
export interface GateQuestion {
  readonly id: QuestionId
  readonly ask: string
  readonly calls: readonly Call[]
  /** The situation that a yes leads to. */
  readonly leadsTo?: PageLink | undefined
}

/** One step as a reader meets it. */
export interface Step {
  readonly kind: Exclude<StepKind, 'gate' | 'call'>
  readonly name: string
  readonly text: readonly Inline[]
  readonly why?: readonly Inline[] | undefined
  /** In words, such as "1 minute". */
  readonly time?: string | undefined
  readonly rounds?: string | undefined
  readonly side?: Route['steps'][number]['side']
  readonly optional: boolean
  readonly disputed: boolean
  readonly onByDefault: boolean
  readonly when: readonly string[]
  /** For a step that puts hands on; the first is pain. */
  readonly stopIf: readonly (readonly Inline[])[]
  /** What it shows: a technique's own picture or an act's, each once in a route. */
  readonly drawing?: Drawing | undefined
  readonly alt?: string | undefined
  /** The page of a technique, where this page may lead there. */
  readonly to?: string | undefined
}

/** What a plan may hold, as a reader meets it: a technique or a plain act. Its drawing is whole, with all its stills. */
export interface PlanPart extends Omit<Step, 'time' | 'rounds' | 'side' | 'onByDefault'> {
  /** The technique, where it is one. */
  readonly ref?: string | undefined
  /** Whether it says anything of feeding or a baby, and so has no place in a plan after a loss (rule 14). */
  readonly isOfFeeding: boolean
}
