/** What a reader must see next, worked out by another hand than the guide's. All times are in seconds. */
import type { Shown } from './session-reader.ts'

/** What the screen shows: a step from 0, its part, and the time left; no end where it waits for its reader. */
export interface Seen {
  readonly at: number
  readonly isDoing: boolean
  readonly isPaused: boolean
  readonly left: number
}

export type Happening =
  | { readonly kind: 'next' | 'back' | 'pause' | 'go-on' }
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'killed'; readonly seconds: number }

/** The screens that may come of it; more than one where a second decides. Undefined is the end. */
export function mayCome(screens: readonly Shown[], seen: Seen, happening: Happening): readonly (Seen | undefined)[] {
  switch (happening.kind) {
    case 'next': return [stepAt(screens, seen, seen.at + 1)]
    case 'back': return [stepAt(screens, seen, seen.isDoing ? seen.at : Math.max(0, seen.at - 1))]
    case 'pause': return [{ ...seen, isPaused: true }]
    case 'go-on': return [{ ...seen, isPaused: false }]
    case 'time': return afterTime(screens, seen, happening.seconds)
    case 'killed': return afterKill(screens, seen, happening.seconds).map((next) => next && { ...next, isPaused: false })
    default: return happening satisfies never
  }
}

/** Whether two screens are the same to a reader: a second of the clock is nothing. */
export function isSame(one: Seen | undefined, other: Seen | undefined): boolean {
  if (!one || !other) return one === other
  return one.at === other.at && one.isDoing === other.isDoing && one.isPaused === other.isPaused && (one.left === other.left || Math.abs(one.left - other.left) <= slack)
}

/** The clock shows whole seconds and looks four times in each. */
const slack = 1.3

/** The page looks at its clock as it dies: in the last second of a part, the next may have come by then, and the time away counts for that one. */
function afterKill(screens: readonly Shown[], seen: Seen, seconds: number): readonly (Seen | undefined)[] {
  const may = afterTime(screens, seen, seconds)
  if (seen.isPaused || seen.left > slack) return may
  return [...may, ...afterTime(screens, { ...seen, left: 0 }, 0).flatMap((next) => (next ? afterTime(screens, next, seconds) : []))]
}

function afterTime(screens: readonly Shown[], seen: Seen, seconds: number): readonly (Seen | undefined)[] {
  if (seen.isPaused) return [seen]
  const rest = { ...seen, left: Math.max(0, seen.left - seconds) }
  const next = seen.isDoing ? stepAt(screens, seen, seen.at + 1) : { ...seen, isDoing: true, left: lengthOf(screens, seen.at, true) }
  if (seconds < seen.left - slack) return [rest]
  // What is over of a short wait has been seen, and counts for the part that came.
  const over = seconds <= 3 && next ? [{ ...next, left: next.left - Math.max(0, seconds - seen.left) }] : []
  return seconds > seen.left + slack ? [next, ...over] : [rest, next, ...over]
}

function stepAt(screens: readonly Shown[], seen: Seen, at: number): Seen | undefined {
  return at < screens.length ? { ...seen, at, isDoing: false, left: lengthOf(screens, at, false) } : undefined
}

/** Of a part, as its clock shows it. */
export function lengthOf(screens: readonly Shown[], at: number, isDoing: boolean): number {
  const milliseconds = isDoing ? screens[at]?.doing : screens[at]?.changing
  return milliseconds === undefined ? Infinity : Math.ceil(milliseconds / 1000)
}
