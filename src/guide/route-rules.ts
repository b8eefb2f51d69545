/**
 * The brief's invariants (section 10) that a route can break, as one pure function over its fields. The compiler
 * refuses situations with it; sessions and plans will refuse links with the same one.
 */
import type { Caps } from './caps.ts'
import { disputedStrokes, gateAndCall, kneading, loss, oil } from './order-rules.ts'
import type { Rule, RouteBreach } from './route-breach.ts'
import type { Route } from './route.ts'
import { barred, hotPatch, lump, noHands, softening } from './sore-breast-rules.ts'
import type { Technique } from './technique.ts'
import { times, warmth } from './time-rules.ts'

const rules: readonly Rule[] = [kneading, hotPatch, noHands, gateAndCall, softening, barred, lump, oil, times, warmth, disputedStrokes, loss]

/** Every invariant that `route` breaks. Steps that name no known technique are for the caller to refuse. */
export function routeBreaches(route: Route, techniques: readonly Technique[], caps: Caps): RouteBreach[] {
  const placed = route.steps.map((step, at) => ({ at, step, technique: techniques.find(({ slug }) => slug === step.ref) }))
  return rules.flatMap((rule) => rule(placed, route, caps))
}
