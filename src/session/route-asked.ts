/** What a reader asked to be led through, as a route, and why it may not be played. */
import { techniqueAddress } from '../guide/addresses.ts'
import type { SessionPage } from '../guide/led-pages.ts'
import type { RoutePage, TechniquePage } from '../guide/page.ts'
import type { RouteBreach } from '../guide/route-breach.ts'
import { routeBreaches } from '../guide/route-rules.ts'
import { plainStep, routeAlone } from '../guide/route-alone.ts'
import type { Route } from '../guide/route.ts'
import type { Technique } from '../guide/technique.ts'
import { chosenRoute } from './offers.ts'
import type { Choices } from './session.ts'

/** What was asked, with all that is needed to show it and to hold it to the rules. */
export interface Asked {
  readonly page: RoutePage | TechniquePage
  /** The pages of all techniques that it needs, for their drawings. */
  readonly techniques: readonly TechniquePage[]
  readonly rules: Pick<SessionPage, 'techniques' | 'caps' | 'softeningCount'>
}

export type Refusal = { readonly kind: 'teach-only' } | { readonly kind: 'broken'; readonly breaches: readonly RouteBreach[] }

/** The page's own route; a technique alone stands between the gate and the call. */
export function routeAsked({ page, rules }: Asked): Route {
  if (page.type !== 'technique') return page.route
  const technique = rules.techniques.find(({ slug }) => techniqueAddress(slug) === page.path)
  return technique ? routeAlone(technique) : { flags: [], handsOn: 'some', expressing: 'none', steps: [plainStep('gate'), { ...plainStep('technique'), ref: page.path }, plainStep('call')] }
}

/**
 * Why it is not played; undefined where it is. A link is held to what content is held to: the whole route first, for
 * what breaks a rule is not mended by being turned off, and then the route as chosen.
 */
export function refusalOf(asked: Asked, choices?: Choices): Refusal | undefined {
  if (asked.page.type === 'technique' && asked.page.kind === 'teach-only') return { kind: 'teach-only' }
  const { techniques, caps } = asked.rules
  const whole = routeAsked(asked)
  const routes = choices ? [whole, chosenRoute(whole, choices, techniques)] : [whole]
  const breaches = routes.map((route) => [...strangers(route, techniques), ...routeBreaches(route, techniques, caps)]).find(({ length }) => length > 0)
  return breaches && { kind: 'broken', breaches }
}

/** Steps that name no known technique: whoever knows nothing of them cannot tell that they are not kneading (rule 1). */
function strangers({ steps }: Route, techniques: readonly Technique[]): RouteBreach[] {
  return steps.flatMap(({ kind, ref }, step) => {
    const isKnown = techniques.some(({ slug }) => slug === ref)
    return kind === 'technique' && !isKnown ? [{ rule: 1, step, field: 'ref' as const, found: `is ${ref ?? 'missing'}, which is no technique`, mend: 'Take the step out.' }] : []
  })
}
