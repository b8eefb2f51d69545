import type { Mark } from './blocks.ts'

/** What a number counts. `count` is bare: the text beside it says of what. */
export const units = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'celsius', 'cm', 'percent', 'count'] as const
export type Unit = (typeof units)[number]

/** A number that safety hangs on, kept once and used by name; `low` equals `high` where it is no range. */
export interface Limit {
  readonly unit: Unit
  readonly low: number
  readonly high: number
  readonly marks: readonly Mark[]
}

export type Limits = ReadonlyMap<string, Limit>

const seconds: Partial<Record<Unit, number>> = { seconds: 1, minutes: 60, hours: 3600 }

/** The longest that a limit allows, in seconds; undefined for what is not a time. */
export function longestSeconds({ unit, high }: Limit): number | undefined {
  const factor = seconds[unit]
  return factor && factor * high
}
