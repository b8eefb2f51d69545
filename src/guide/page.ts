/**
 * The model: what a checked guide is made of, as plain data that survives JSON.
 * The compiler makes it, pages show it, and the session and the plan will read it.
 * Imports nothing from other folders, so it can run anywhere.
 */
import type { Bedside } from './bedside.ts'
import type { Block, Inline, Section } from './blocks.ts'
import type { Caps, Clocks } from './caps.ts'
import type { Drawing } from './drawing.ts'
import type { SignName } from './drawing-names.ts'
import type { Call, Card, Choice, CitedSource, GateQuestion, PageLink, PlanPart, Step } from './page-parts.ts'
import type { Route } from './route.ts'
import type { Label, Technique } from './technique.ts'

interface PageBase {
  /** Address under the guide's base; starts and ends with a slash. */
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly description: string
  /** The day the page was last held against its sources, YYYY-MM-DD. */
  readonly checked: string
  /** What a reader may type who does not know our words. */
  readonly aliases: readonly string[]
  /** How much is known of what the page says, and one plain reason; pages that give no advice have neither. */
  readonly label?: Label | undefined
  readonly because?: string | undefined
  /** Text before the first heading. */
  readonly intro: readonly Block[]
  readonly sections: readonly Section[]
}

export interface SituationPage extends PageBase {
  readonly type: 'situation'
  /** What the rules read of its steps: the gate, one for each of `steps`, and the call. */
  readonly route: Route
  readonly sign: SignName
  readonly alt: string
  readonly label: Label
  readonly because: string
  readonly gate: readonly GateQuestion[]
  readonly steps: readonly Step[]
  readonly calls: readonly Call[]
}

/** What can be led through as a route, and shown as one: a situation, or what a plan comes to. */
export interface RoutePage extends Pick<SituationPage, 'path' | 'title' | 'sections' | 'route' | 'gate' | 'steps' | 'calls'> {
  readonly type: 'situation' | 'plan'
  /** What holds beside all steps; a situation has steps for it. */
  readonly always?: readonly (readonly Inline[])[]
}

export interface TechniquePage extends PageBase, Pick<Technique, 'kind' | 'number'> {
  readonly type: 'technique'
  /** How many techniques there are. */
  readonly count: number
  readonly label: Label
  readonly because: string
  readonly alt: string
  readonly drawing: Drawing
  /** How long one run may last, in words, such as "60 seconds". */
  readonly lasts: string
  readonly bars: readonly string[]
  /** The first stop rule; it names pain. */
  readonly stopFirst: string
  readonly goesWith: readonly (PageLink & { readonly lead: string })[]
  readonly insteadUse?: PageLink | undefined
  readonly usedIn: readonly PageLink[]
  readonly leftOutOf: readonly PageLink[]
  readonly sources: readonly CitedSource[]
  readonly previous?: PageLink | undefined
  readonly next?: PageLink | undefined
}

/** The page of the hands-free session: with its text, what any session is held to and ends with. */
export interface SessionPage extends PageBase {
  readonly type: 'session'
  readonly techniques: readonly Technique[]
  readonly caps: Caps
  readonly clocks: Clocks
  /** How far one counts while the areola is softened. */
  readonly softeningCount: number
  /** Before a technique alone, and after it; a situation has its own. */
  readonly gate: readonly GateQuestion[]
  readonly calls: readonly Call[]
  readonly situations: readonly Choice[]
}

/** The page of plans: with its text, what a plan may hold, and what it is held to. */
export interface PlanPage extends PageBase {
  readonly type: 'plan'
  /** In the order in which they are offered. */
  readonly parts: readonly PlanPart[]
  readonly techniques: readonly Technique[]
  readonly caps: Caps
  readonly clocks: Clocks
  /** Before and after a plan that begins from nothing; one that begins from a situation has those of its page. */
  readonly gate: readonly GateQuestion[]
  readonly calls: readonly Call[]
  readonly situations: readonly Choice[]
  /** Those that a printed plan may have to name, by their numbers. */
  readonly sources: readonly PlanSource[]
}

/** A source in short, as paper has room for it: its number, and who says it. */
export interface PlanSource {
  readonly number: number
  readonly by: string
}

/** A plain act, where no situation says more of it. */
export interface PageAct {
  readonly name: string
  readonly say: readonly Inline[]
}

/** The page of the bedside presenter: with its text, what can be shown, and what is said beside it. */
export interface PresentPage extends PageBase {
  readonly type: 'present'
  /** Those that can be shown: kneading is not. */
  readonly offered: readonly PageLink[]
  readonly situations: readonly Choice[]
  readonly techniques: readonly Technique[]
  readonly caps: Caps
  /** Before and after techniques alone; a situation has its own. */
  readonly gate: readonly GateQuestion[]
  readonly calls: readonly Call[]
  readonly bedside: Bedside
  /** What softening the areola is called; it is no technique, and has its note. */
  readonly softening: string
  /** How oil is wiped off, once it was shown (rule 8). */
  readonly wipe: PageAct
}

export interface TechniquesPage extends PageBase {
  readonly type: 'techniques'
  readonly techniques: readonly Card[]
}

export interface HomePage extends PageBase {
  readonly type: 'home'
  readonly situations: readonly Choice[]
  readonly techniques: readonly PageLink[]
}

export interface SourcesPage extends PageBase {
  readonly type: 'sources'
  readonly sources: readonly CitedSource[]
}

export interface ProsePage extends PageBase {
  readonly type: 'get-help' | 'questions' | 'words' | 'settings' | 'not-found'
}

/** A page that says which edition of the guide this is; no other page does, so that a new one changes few files. */
export interface EditionPage extends PageBase {
  readonly type: 'about' | 'save'
  readonly version: string
}

export type Page = TechniquePage | SituationPage | HomePage | TechniquesPage | SessionPage | PlanPage | PresentPage | SourcesPage | ProsePage | EditionPage

/** The page of one type, also where several types share a shape. */
export type PageOf<Type extends Page['type']> = Narrowed<Page, Type>
type Narrowed<P extends Page, Type> = P extends Page ? (Type extends P['type'] ? P & { readonly type: Type } : never) : never
