/** What a reader may turn on or off before the start, and the route that comes of it. */
import type { Route, RouteStep } from '../guide/route.ts'
import type { Technique } from '../guide/technique.ts'
import type { Choices } from './session.ts'

export interface Offer {
  /** Which step of the route, the gate being 0. */
  readonly place: number
  /** Whether it is done where the reader changes nothing. */
  readonly isOn: boolean
}

/** Steps that the page leaves to the reader. Softening begins off, for only the reader knows whether its conditions are so, and oil too, for not every skin may have it. */
export function offersOf({ steps }: Route, techniques: readonly Technique[]): Offer[] {
  return steps.flatMap((step, place) => (isLeftToReader(step) ? [{ place, isOn: step.onByDefault && step.kind !== 'rps' && !isOil(step, techniques) }] : []))
}

const isOil = ({ ref }: RouteStep, techniques: readonly Technique[]) => techniques.some(({ slug, kind }) => slug === ref && kind === 'oil')

const isLeftToReader = ({ kind, optional, onByDefault }: RouteStep) => kind === 'rps' || optional || !onByDefault

/** The places of the steps that are done. A change of what was never offered counts for nothing. */
export function placesChosen(route: Route, { changed }: Choices, techniques: readonly Technique[]): number[] {
  const off = offersOf(route, techniques).filter(({ place, isOn }) => isOn === changed.includes(place)).map(({ place }) => place)
  return [...route.steps.keys()].filter((place) => !off.includes(place) && !off.includes(oilOf(place, route, techniques)))
}

/** The route with only the steps that are done; each keeps its fields, so that the rules still know what was off by default. */
export function chosenRoute(route: Route, choices: Choices, techniques: readonly Technique[]): Route {
  return { ...route, steps: placesChosen(route, choices, techniques).flatMap((place) => route.steps[place] ?? []) }
}

/** The place of the oil that a wipe takes off; -1 for any other step, and for a wipe without oil. */
function oilOf(place: number, { steps }: Route, techniques: readonly Technique[]): number {
  return steps[place]?.kind === 'wipe' ? steps.slice(0, place).findLastIndex((step) => isOil(step, techniques)) : -1
}
