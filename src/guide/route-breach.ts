import type { Caps } from './caps.ts'
import { sideNames, type Side } from './drawing-names.ts'
import type { Route, RouteStep } from './route.ts'
import type { Technique } from './technique.ts'

/** A broken invariant: its number in the brief, the step it lies in (none: the route itself), the field, and both halves of the message. */
export interface RouteBreach {
  readonly rule: number
  readonly step?: number | undefined
  readonly field: keyof Route | keyof RouteStep
  readonly found: string
  readonly mend: string
  /** Which measure is passed, or missed, by the route as a whole. */
  readonly cap?: keyof Caps | undefined
}

/** A step with its place and, where it is one, its technique. */
export interface Placed {
  readonly at: number
  readonly step: RouteStep
  readonly technique: Technique | undefined
}

/** One invariant of the brief, or the part of it that a route can break. */
export type Rule = (steps: readonly Placed[], route: Route, caps: Caps) => RouteBreach[]

export const isOneOf = ({ kind }: RouteStep, kinds: readonly RouteStep['kind'][]) => kinds.includes(kind)

/** Seconds on one breast, repeats counted: the one that gets more of them, where some are for the left or the right alone. */
export function total(steps: readonly Placed[]): number {
  const on = (breast: Side) => steps.filter(({ step: { side } }) => side === breast || (side !== 'left' && side !== 'right'))
  return Math.max(...sideNames.map((breast) => on(breast).reduce((sum, { step }) => sum + (step.seconds ?? 0) * (step.rounds ?? 1), 0)))
}

/** Strokes for swelling: massage that leads away, to armpit or collarbone. */
export const isStroke = (technique: Technique | undefined) => technique?.kind === 'massage' && (technique.direction === 'to-armpit' || technique.direction === 'to-collarbone')

/** Strokes that oil is for. */
export const isOilStroke = (technique: Technique | undefined) => isStroke(technique) && technique?.oil === 'may'

/** A breach in one step. */
export function wrong(rule: number, { at }: Placed, field: keyof RouteStep, found: string, mend: string): RouteBreach {
  return { rule, step: at, field, found, mend }
}

/** A breach in one step, where it is `broken`. */
export function stepIf(broken: boolean, ...told: Parameters<typeof wrong>): RouteBreach[] {
  return broken ? [wrong(...told)] : []
}

/** A breach of the whole route, where it is `broken`. */
export function wholly(broken: boolean, rule: number, field: keyof Route, found: string, mend: string, cap?: keyof Caps): RouteBreach[] {
  return broken ? [{ rule, field, found, mend, ...(cap && { cap }) }] : []
}
