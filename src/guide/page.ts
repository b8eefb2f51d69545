/**
 * The model: what a checked guide is made of, as plain data that survives JSON.
 * The compiler makes it, pages show it, and the session, the plan and the presenter read it.
 * Imports nothing from other folders, so it can run anywhere.
 */
import type { Inline } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import type { SignName } from './drawing-names.ts'
import type { PlanPage, PresentPage, SessionPage } from './led-pages.ts'
import type { PageBase } from './page-base.ts'
import type { Call, Card, Choice, CitedSource, GateQuestion, PageLink, Step } from './page-parts.ts'
import type { Route } from './route.ts'
import type { Label, Technique } from './technique.ts'

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
