/** What a reader may ask for, from the real content: ten situations, and the techniques that are led. */
import { compileGuide } from '../../src/compile/compile-guide.ts'
import type { PageOf, SituationPage, TechniquePage } from '../../src/guide/page.ts'
import type { RouteStep } from '../../src/guide/route.ts'
import { offersOf } from '../../src/session/offers.ts'
import { routeAsked, type Asked } from '../../src/session/route-asked.ts'
import type { Choices } from '../../src/session/session.ts'
import { content, options } from '../compile/author.ts'

const { pages } = compileGuide(content, options)
const techniques = pages.filter((page): page is TechniquePage => page.type === 'technique')
const situations = pages.filter((page): page is SituationPage => page.type === 'situation')
const sessionPage = pages.find((page): page is PageOf<'session'> => page.type === 'session')
if (!sessionPage) throw new Error('The guide has no page of the session.')

/** What any session is held to. */
export const rules = sessionPage

const asking = (page: Asked['page']): Asked => ({ page, techniques, rules })

export const askedSituations = situations.map(asking)
export const askedTechniques = techniques.filter(({ kind }) => kind !== 'teach-only').map(asking)
export const everythingAsked = [...askedSituations, ...askedTechniques]

/** What is asked for at an address such as "/situations/engorged/". */
export function askedAt(path: string): Asked {
  const page = [...situations, ...techniques].find((page) => page.path === path)
  if (!page) throw new Error(`The guide has no page at ${path}.`)
  return asking(page)
}

export const nothingChanged: Choices = { first: 'right', changed: [] }

/** Every legal combination of choices before the start, on one side first. */
export function allChoices(asked: Asked): Choices[] {
  const sets = offersOf(routeAsked(asked), asked.rules.techniques).reduce<number[][]>((sets, { place }) => [...sets, ...sets.map((set) => [...set, place])], [[]])
  return sets.map((changed) => ({ first: 'left', changed }))
}

/** A situation whose route has been broken, or bent, by hand. */
export function withRoute(path: string, change: (steps: readonly RouteStep[]) => readonly RouteStep[]): Asked {
  const asked = askedAt(path)
  if (asked.page.type !== 'situation') throw new Error(`${path} has no route of its own.`)
  const { route } = asked.page
  return { ...asked, page: { ...asked.page, route: { ...route, steps: change(route.steps) } } }
}
