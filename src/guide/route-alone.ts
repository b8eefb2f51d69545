import type { Route, RouteStep } from './route.ts'
import type { Technique } from './technique.ts'

/** One technique as a route, between the gate and the call, so that it is held to the rules of routes; oil is wiped off after it. */
export function routeAlone(technique: Technique): Route {
  const { slug, kind, seconds, label } = technique
  const isDisputed = label === 'disputed'
  const step: RouteStep = { ...plainStep('technique'), ref: slug, seconds, side: kind === 'oil' ? undefined : 'each', optional: isDisputed, disputed: isDisputed }
  return {
    flags: [],
    handsOn: 'some',
    expressing: kind === 'expressing' ? 'comfort' : 'none',
    steps: [plainStep('gate'), step, ...(kind === 'oil' ? [plainStep('wipe')] : []), plainStep('call')],
  }
}

/** A step of which nothing is known but its kind. */
export const plainStep = (kind: RouteStep['kind']): RouteStep => ({ kind, optional: false, disputed: false, onByDefault: true, when: [] })
