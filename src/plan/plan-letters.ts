/**
 * What the letters of a plan's code stand for. These tables are fixed for ever: links on paper and in messages hold them.
 * What is new gets a letter of its own, what goes away leaves its letter unused, and no letter is ever used twice.
 * Kneading has none, so that no link can hold it (rule 1).
 */
import type { PlanStep } from '../guide/plan.ts'
import type { Act } from '../guide/route.ts'
import type { SituationSlug } from '../guide/situation.ts'

const techniqueLetters = {
  A: 'armpit', F: 'fingertips', L: 'olive-oil', O: 'opposing', P: 'tapping', R: 'roll', S: 'side-to-side', T: 'therapeutic', W: 'sweet-spot', Y: 'rhythmic',
} as const

const actLetters = {
  B: 'feed', C: 'rps', E: 'express', H: 'latch', I: 'cold', M: 'pump', N: 'medicine', Q: 'warm', X: 'wipe', Z: 'rest',
} as const satisfies Readonly<Record<string, Act>>

const situationLetters = {
  e: 'engorged', f: 'flat-nipple', h: 'red-and-hot', k: 'stuck', l: 'sore-lump', m: 'little-milk', n: 'milk-not-wanted', s: 'slow-let-down', t: 'tight-areola', u: 'still-full',
} as const satisfies Readonly<Record<string, SituationSlug>>

/** What a step is, without its dose. */
type PartName = { readonly kind: 'technique'; readonly ref: string } | { readonly kind: Act }

const parts: ReadonlyMap<string, PartName> = new Map<string, PartName>([
  ...Object.entries(techniqueLetters).map(([letter, ref]) => [letter, { kind: 'technique', ref }] as const),
  ...Object.entries(actLetters).map(([letter, kind]) => [letter, { kind }] as const),
])

const situations: ReadonlyMap<string, SituationSlug> = new Map(Object.entries(situationLetters))

export const partAt = (letter: string) => parts.get(letter)
export const situationAt = (letter: string) => situations.get(letter)

/** The letter of a step; undefined for what no link may hold. */
export function letterOfPart({ kind, ref }: Pick<PlanStep, 'kind' | 'ref'>): string | undefined {
  return [...parts].find(([, part]) => part.kind === kind && ('ref' in part ? part.ref : undefined) === ref)?.[0]
}

export function letterOfSituation(slug: SituationSlug): string | undefined {
  return [...situations].find(([, named]) => named === slug)?.[0]
}
