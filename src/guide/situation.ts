/** What a situation is, besides its route: the closed lists of its parts, and the slugs that the rules name. */
import type { Flag } from './route.ts'

export const situationSlugs = [
  'engorged', 'tight-areola', 'sore-lump', 'little-milk', 'slow-let-down', 'flat-nipple', 'stuck', 'still-full', 'red-and-hot', 'milk-not-wanted',
] as const

export type SituationSlug = (typeof situationSlugs)[number]

/** The six questions of the gate, in the brief's order (4.7): the first yes weighs most. */
export const questionIds = ['danger', 'ill', 'patch', 'lump', 'ask-first', 'baby'] as const

/** How soon something is to be done, the most urgent first. */
export const soons = ['emergency', 'now', 'today', 'week', 'ask'] as const

/** When to call; each situation names its own. */
export const callIds = [
  'emergency', 'fever', 'worse', 'patch-12', 'lump-24', 'engorged-24', 'hard-lump', 'lump-week', 'nothing-comes', 'cannot-latch', 'nappies',
  'milk-falling', 'full-most-feeds', 'latch-hurts', 'nipple-pulled-in', 'checker', 'antibiotics', 'bleeding-mood', 'mind',
] as const

export type QuestionId = (typeof questionIds)[number]
export type Soon = (typeof soons)[number]
export type CallId = (typeof callIds)[number]

/** Rules 2, 7 and 14: what these pages are about. Without its flag a page would escape its rules. */
export const neededFlags: Readonly<Partial<Record<SituationSlug, { readonly flag: Flag; readonly rule: number }>>> = {
  'sore-lump': { flag: 'lump', rule: 7 },
  'red-and-hot': { flag: 'hot', rule: 2 },
  'milk-not-wanted': { flag: 'loss', rule: 14 },
}

/** The situation that a yes at the gate leads to (the brief, 4.7). */
export const gateWays: Readonly<Partial<Record<QuestionId, SituationSlug>>> = { ill: 'red-and-hot', patch: 'red-and-hot', lump: 'sore-lump' }

/** Rule 14: where a hungry baby must be fed first. */
export const feedingSituations: readonly SituationSlug[] = ['engorged', 'tight-areola', 'little-milk', 'flat-nipple', 'stuck', 'still-full', 'red-and-hot']

/** Rule 8: where no oil may be. */
export const oilFreeSituations: readonly SituationSlug[] = ['tight-areola', 'sore-lump', 'red-and-hot', 'flat-nipple', 'milk-not-wanted']

/** Rule 7: what a page about a lump says of when to be seen. */
export const lumpCalls: readonly CallId[] = ['hard-lump', 'lump-week', 'lump-24']
