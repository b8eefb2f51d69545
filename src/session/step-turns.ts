import { sideNames, type Side } from '../guide/drawing-names.ts'
import type { RouteStep } from '../guide/route.ts'

/** The breast of each turn that a step takes, in order: one side after the other, and on each all its rounds. */
export function turnsOf({ kind, side, seconds, rounds = 1 }: RouteStep, first: Side): (Side | undefined)[] {
  const other = sideNames.find((name) => name !== first)
  const sides = { each: [first, other], sore: [first], other: [other] }
  // A round without a time is a squeeze or two: it is counted within one turn.
  const isTimed = kind === 'rps' || seconds !== undefined
  return (side ? sides[side] : [undefined]).flatMap((name) => Array.from({ length: isTimed ? rounds : 1 }, () => name))
}
