/** The pages from which something is led, planned or shown: with their text, what that is held to, and what is asked before it and said after it. */
import type { Bedside } from './bedside.ts'
import type { Inline } from './blocks.ts'
import type { Caps, Clocks } from './caps.ts'
import type { PageBase } from './page-base.ts'
import type { Call, Choice, GateQuestion, PageLink, PlanPart } from './page-parts.ts'
import type { Technique } from './technique.ts'

interface LedPage extends PageBase {
  readonly techniques: readonly Technique[]
  readonly caps: Caps
  readonly situations: readonly Choice[]
  /** Before and after what begins from no situation; a situation has its own. */
  readonly gate: readonly GateQuestion[]
  readonly calls: readonly Call[]
}

/** The page of the hands-free session. */
export interface SessionPage extends LedPage {
  readonly type: 'session'
  readonly clocks: Clocks
  /** How far one counts while the areola is softened. */
  readonly softeningCount: number
}

/** The page of plans. */
export interface PlanPage extends LedPage {
  readonly type: 'plan'
  readonly clocks: Clocks
  /** What a plan may hold, in the order in which it is offered. */
  readonly parts: readonly PlanPart[]
  /** Those that a printed plan may have to name, by their numbers. */
  readonly sources: readonly PlanSource[]
}

/** A source in short, as paper has room for it: its number, and who says it. */
export interface PlanSource {
  readonly number: number
  readonly by: string
}

/** The page of the bedside presenter. */
export interface PresentPage extends LedPage {
  readonly type: 'present'
  /** Techniques that can be shown: kneading is not. */
  readonly offered: readonly PageLink[]
  readonly bedside: Bedside
  /** What softening the areola is called; it is no technique, and has its note. */
  readonly softening: string
  /** How oil is wiped off, once it was shown (rule 8). */
  readonly wipe: PageAct
}

/** A plain act, where no situation says more of it. */
export interface PageAct {
  readonly name: string
  readonly say: readonly Inline[]
}
