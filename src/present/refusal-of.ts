import { situationAddress, techniqueAddress } from '../guide/addresses.ts'
import type { PresentPage } from '../guide/led-pages.ts'
import type { SituationPage } from '../guide/page.ts'
import type { Presented } from '../guide/present-address.ts'
import { routeAlone } from '../guide/route-alone.ts'
import { routeBreaches } from '../guide/route-rules.ts'
import { routeShown } from './route-shown.ts'

export type Refusal = 'unknown' | 'teachOnly' | 'broken'
type Rules = Pick<PresentPage, 'offered' | 'situations' | 'techniques' | 'caps'>

/** Why what a link names is not shown, before any page of it is loaded; undefined where it may be. */
export function refusalOf(presented: Presented, { offered, situations, techniques, caps }: Rules): Refusal | undefined {
  if (presented.kind === 'situation') return situations.some(({ path }) => path === situationAddress(presented.slug)) ? undefined : 'unknown'
  const named = presented.slugs.flatMap((slug) => techniques.filter((technique) => technique.slug === slug))
  if (named.some(({ kind }) => kind === 'teach-only')) return 'teachOnly'
  if (presented.slugs.some((slug) => !offered.some(({ path }) => path === techniqueAddress(slug)))) return 'unknown'
  const alone = named.flatMap((technique) => routeBreaches(routeAlone(technique), techniques, caps))
  // Shown and not done: no one's minutes add up, so that the sums of rule 9 are for each technique alone.
  const together = routeBreaches(routeShown(named), techniques, caps).filter(({ rule }) => rule !== 9)
  return alone.length + together.length > 0 ? 'broken' : undefined
}

/** A situation is held to the rules of routes where it is shown, as where it is written. */
export function isBroken({ route }: SituationPage, { techniques, caps }: Rules): boolean {
  const isKnown = ({ kind, ref }: SituationPage['route']['steps'][number]) => kind !== 'technique' || techniques.some(({ slug }) => slug === ref)
  return !route.steps.every(isKnown) || routeBreaches(route, techniques, caps).length > 0
}
