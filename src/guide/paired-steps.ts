import type { SituationPage } from './page.ts'
import type { Step } from './page-parts.ts'
import type { RouteStep } from './route.ts'

/** A step as a reader meets it, and what the rules read of it. */
export interface PairedStep {
  readonly shown: Step
  readonly step: RouteStep
}

/** A page's steps with those of its route: there the gate stands first and the call last, and neither is a step of the page. */
export function pairedSteps({ route, steps }: Pick<SituationPage, 'route' | 'steps'>): PairedStep[] {
  return steps.flatMap((shown, at) => route.steps.slice(at + 1, at + 2).map((step) => ({ shown, step })))
}
