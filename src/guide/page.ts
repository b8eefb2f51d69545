/**
 * The model: what a checked guide is made of, as plain data that survives JSON.
 * The compiler makes it, pages show it, and the session and the plan will read it.
 * Imports nothing from other folders, so it can run anywhere.
 */
import type { Drawing, SignName } from './drawing.ts'
import type { Route, StepKind } from './route.ts'
import type { QuestionId, Soon } from './situation.ts'
import type { Label, Technique } from './technique.ts'

/** Where a claim comes from: a numbered source, 'K' ("not checked") or 'APP' ("our choice"). */
export type Mark = number | 'K' | 'APP'

export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly text: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly text: readonly Inline[] }
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }

/** Prose that may name what must not be done ('never', 'disagree', 'quote'), and prose set apart for the reader. */
export const boxTypes = ['never', 'disagree', 'quote', 'note', 'danger'] as const
export type BoxType = (typeof boxTypes)[number]

export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'terms'; readonly entries: readonly Term[] }
  | { readonly kind: 'box'; readonly type: BoxType; readonly blocks: readonly Block[] }
  | { readonly kind: 'emergency-numbers'; readonly rows: readonly EmergencyRow[] }

/** A word of the glossary; `id` is its anchor. */
export interface Term {
  readonly id: string
  readonly term: string
  readonly text: readonly Inline[]
}

export interface Section {
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** One country's telephone numbers. Nothing outside this shape may hold one. */
export interface EmergencyRow {
  readonly country: string
  readonly name: string
  readonly emergency: readonly string[]
  readonly advice: readonly Line[]
  readonly mind: readonly Line[]
  readonly notes: readonly string[]
  readonly marks: readonly Mark[]
  readonly checked: string
}

export interface Line {
  readonly number?: string | undefined
  readonly what: string
}

export const sourceTypes = ['trial', 'review', 'study', 'guideline', 'leaflet', 'article', 'reference'] as const

export interface Source {
  readonly number: number
  readonly type: (typeof sourceTypes)[number]
  readonly text: string
  readonly address?: string | undefined
  readonly seen: string
  readonly unchecked?: string | undefined
}

/** A source as a page lists it. */
export interface CitedSource extends Source {
  /** Where it is cited: the headings of a page that lists its own sources, or the pages of the guide. */
  readonly citedAt: readonly PageLink[]
}

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
  /** For a technique: its picture, and its page where this page may lead there. */
  readonly drawing?: Drawing | undefined
  readonly alt?: string | undefined
  readonly to?: string | undefined
}

export interface SituationPage extends PageBase, Pick<Route, 'flags' | 'handsOn' | 'expressing'> {
  readonly type: 'situation'
  readonly sign: SignName
  readonly alt: string
  readonly label: Label
  readonly because: string
  readonly gate: readonly GateQuestion[]
  readonly steps: readonly Step[]
  readonly calls: readonly Call[]
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
  readonly type: 'get-help' | 'questions' | 'words' | 'not-found'
}

/** A page that says which edition of the guide this is; no other page does, so that a new one changes few files. */
export interface EditionPage extends PageBase {
  readonly type: 'about' | 'save'
  readonly version: string
}

export type Page = TechniquePage | SituationPage | HomePage | TechniquesPage | SourcesPage | ProsePage | EditionPage

/** The page of one type, also where several types share a shape. */
export type PageOf<Type extends Page['type']> = Narrowed<Page, Type>
type Narrowed<P extends Page, Type> = P extends Page ? (Type extends P['type'] ? P & { readonly type: Type } : never) : never
