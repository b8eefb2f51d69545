/** Techniques that a consultant chose, in the order in which they are shown: as a route, so that the rules of routes hold for it. */
import { plainStep, routeAlone } from '../guide/route-alone.ts'
import { isOilStroke } from '../guide/route-breach.ts'
import type { Route } from '../guide/route.ts'
import type { Technique } from '../guide/technique.ts'

/** Rule 8: oil is wiped off before anything but the strokes that it is for, and before the end. */
export function withWipes(techniques: readonly Technique[]): (Technique | 'wipe')[] {
  return techniques.flatMap((technique, at) => (isOiled(techniques.slice(0, at + 1)) && !isOilStroke(techniques[at + 1]) ? [technique, 'wipe'] : [technique]))
}

/** Whether oil is on the skin after these. */
const isOiled = (techniques: readonly Technique[]) => techniques.findLast((technique) => !isOilStroke(technique))?.kind === 'oil'

/** With all of its steps between one gate and one call. */
export function routeShown(techniques: readonly Technique[]): Route {
  const steps = withWipes(techniques).flatMap((shown) => (shown === 'wipe' ? [plainStep('wipe')] : routeAlone(shown).steps.filter(({ kind }) => kind === 'technique')))
  return { flags: [], handsOn: 'some', expressing: 'comfort', steps: [plainStep('gate'), ...steps, plainStep('call')] }
}
