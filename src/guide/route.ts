/**
 * A route: the ordered steps from what hurts to what helps. A situation is one, a plan comes to one, and a session plays one.
 * Its fields are those that the brief names (section 10), so that one set of rules holds for all of them.
 */
import type { Side as BreastSide } from './drawing-names.ts'

export const flags = ['lump', 'hot', 'newborn', 'loss'] as const
export const handsOns = ['none', 'some'] as const
export const expressings = ['none', 'comfort', 'feed'] as const
export const sides = ['each', 'sore', 'other'] as const

/** What a step can be: a technique, the gate before and the call after, or a plain act. */
export const acts = ['rps', 'express', 'feed', 'latch', 'pump', 'cold', 'warm', 'medicine', 'wipe', 'rest'] as const
export const stepKinds = ['gate', 'technique', ...acts, 'call'] as const

/** When a step is right; the reader sees a phrase for each. */
export const conditions = [
  'whole-areola-puffy', 'no-lump', 'no-hot-patch', 'feels-good', 'not-sore', 'it-hurts', 'still-tight', 'suits-you', 'very-full',
  'wide-awake', 'before-feed', 'before-latch', 'before-expressing', 'after-feed', 'between-feeds', 'milk-comes-slowly', 'nothing-yet',
  'away-from-lump', 'already-expressing',
] as const

export type Flag = (typeof flags)[number]
export type HandsOn = (typeof handsOns)[number]
export type Expressing = (typeof expressings)[number]
export type Side = (typeof sides)[number]
export type Act = (typeof acts)[number]
export type StepKind = (typeof stepKinds)[number]
export type Condition = (typeof conditions)[number]

export interface RouteStep {
  readonly kind: StepKind
  /** The technique, where it is one. */
  readonly ref?: string | undefined
  /** The longest it may take on one breast; a whole feed's expressing counts both. */
  readonly seconds?: number | undefined
  readonly rounds?: number | undefined
  /** Content knows which breast is sore, a plan which is left. */
  readonly side?: Side | BreastSide | undefined
  readonly optional: boolean
  readonly disputed: boolean
  /** False for what a reader must turn on. */
  readonly onByDefault: boolean
  readonly when: readonly Condition[]
}

export interface Route {
  readonly flags: readonly Flag[]
  readonly handsOn: HandsOn
  readonly expressing: Expressing
  readonly steps: readonly RouteStep[]
}
