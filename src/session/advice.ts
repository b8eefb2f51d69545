import type { Clocks } from '../guide/caps.ts'
import type { Route } from '../guide/route.ts'
import type { LogEntry } from '../reader/log-entry.ts'

/** A run of entries is broken by a longer gap, for then it is another time; in milliseconds. */
const gap = 48 * 60 * 60 * 1000

/**
 * Why a reader with no fever who feels well is to call today, by what her log says of this situation (the brief's rule
 * 8): it hurts more each time, or no less than it did `clock` seconds ago, when that began. `now` is in milliseconds since 1970.
 */
export function adviceFrom(entries: readonly LogEntry[], of: Pick<LogEntry, 'kind' | 'slug'>, now: number, clock: number): 'no-better' | 'rising' | undefined {
  const run = newestRun(entries.filter(({ kind, slug }) => kind === of.kind && slug === of.slug), now)
  if (isRising(run)) return 'rising'
  const [first] = run
  return first && now - first.at >= clock * 1000 && isNoBetter(feelingsIn(run)) ? 'no-better' : undefined
}

/** Seconds without getting better that are too long for what this is played for. */
export const clockFor = ({ flags }: Route, { patch, other }: Clocks) => (flags.includes('hot') ? patch : other)

/** The entries with a feeling that belong to what hurts now, the oldest first. */
function newestRun(entries: readonly LogEntry[], now: number): readonly LogEntry[] {
  const felt = entries.filter((entry) => feelingsIn([entry]).length > 0).sort((one, other) => other.at - one.at)
  const end = felt.findIndex(({ at }, index) => (felt[index - 1]?.at ?? now) - at >= gap)
  return felt.slice(0, end < 0 ? felt.length : end).reverse()
}

/** Each feeling, in the order of time. */
function feelingsIn(run: readonly LogEntry[]): readonly number[] {
  return run.flatMap(({ before, after }) => [before, after]).filter((feeling) => feeling !== undefined)
}

function isRising(run: readonly LogEntry[]): boolean {
  const rose = run.slice(-2).filter(({ before, after }) => before !== undefined && after !== undefined && after > before)
  const [one, two, three] = feelingsIn(run).slice(-3)
  return rose.length === 2 || (one !== undefined && two !== undefined && three !== undefined && one < two && two < three)
}

/** Who feels nothing has nothing to get better from. */
function isNoBetter(feelings: readonly number[]): boolean {
  const [first, newest] = [feelings[0], feelings.at(-1)]
  return first !== undefined && newest !== undefined && newest > 0 && newest >= first
}
