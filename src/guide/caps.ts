import { longestSeconds, type Limit, type Limits } from './limits.ts'

/** What the rules measure with: seconds and counts, each from the limit of that name. */
export const capLimits = {
  massage: 'massage-cap',
  technique: 'technique-cap',
  comfort: 'comfort-cap',
  feed: 'feed-expressing',
  coldLeast: 'cold',
  coldMost: 'cold',
  warm: 'warm',
  lumpStrokes: 'lump-strokes',
  rpsRounds: 'rps-rounds',
} as const

export type Caps = Readonly<Record<keyof typeof capLimits, number>>

/** How long without getting better is too long, in seconds (the brief's rule 8): with a hot patch, and otherwise. */
export interface Clocks {
  readonly patch: number
  readonly other: number
}

export function clocksOf(limits: Limits): Clocks {
  const seconds = (name: string) => longestSeconds(limits.get(name) ?? { unit: 'count', low: 0, high: 0, marks: [] }) ?? 0
  return { patch: seconds('hot-patch-call'), other: seconds('lump-call') }
}

/** The caps of rules 6, 7 and 9. A limit that is missing caps at 0, so that nothing passes it. */
export function capsOf(limits: Limits): Caps {
  const most = (limit: Limit | undefined) => limit && (longestSeconds(limit) ?? limit.high)
  const least = (limit: Limit | undefined) => limit && longestSeconds({ ...limit, high: limit.low })
  const caps = Object.entries(capLimits).map(([cap, name]) => [cap, (cap === 'coldLeast' ? least : most)(limits.get(name)) ?? 0])
  // Object.fromEntries forgets its keys' type; they are exactly those of capLimits.
  return Object.fromEntries(caps) as Caps
}
