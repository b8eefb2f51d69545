import { sideNames, type Side } from '../guide/drawing-names.ts'
import type { RouteStep } from '../guide/route.ts'
import type { SessionStep } from './session.ts'

/** A turn of a step: its breast, and which round it is where there are several. */
type Turn = Pick<SessionStep, 'side' | 'round'>

/** The turns that a step takes, in order: one side after the other, and on each all its rounds. */
export function turnsOf({ kind, side, seconds, rounds = 1 }: RouteStep, first: Side): Turn[] {
  const other = sideNames.find((name) => name !== first)
  const sides = { each: [first, other], sore: [first], other: [other], left: ['left' as const], right: ['right' as const] }
  // A round without a time is a squeeze or two: it is counted within one turn.
  const isTimed = kind === 'rps' || seconds !== undefined
  const all = isTimed ? rounds : 1
  return (side ? sides[side] : [undefined]).flatMap((name) => Array.from({ length: all }, (_, round) => ({ side: name, round: all > 1 ? { number: round + 1, of: all } : undefined })))
}
