import type { PlanPage } from '../guide/led-pages.ts'
import type { SituationPage } from '../guide/page.ts'
import type { RouteBreach } from '../guide/route-breach.ts'

/** What a plan is held to: what it may hold at all, and the situation that it is for. */
export interface Held {
  readonly page: PlanPage
  readonly situation?: SituationPage | undefined
}

/** Why something is no plan, or may not become one. */
export type PlanFault =
  /** An invariant of the brief's section 10, by its number. */
  | { readonly kind: 'rule'; readonly breach: RouteBreach }
  | { readonly kind: 'nothing-in-it' }
  | { readonly kind: 'too-many-steps' }
  /** A step that no plan may hold, or with a dose, rounds or a side that it cannot have. */
  | { readonly kind: 'step'; readonly at: number }
  /** After a loss, nothing is said of feeds. */
  | { readonly kind: 'occasion' }
  /** Too late to be in touch; at most `hours` from now. */
  | { readonly kind: 'in-touch'; readonly hours: number }
  | { readonly kind: 'note' }
  /** What it is for is not what it is held to: nothing can be said of it. */
  | { readonly kind: 'situation' }
  /** Hours apart that are none, or too few, or too many. */
  | { readonly kind: 'hours' }
