import { planCaps, type PlanStep } from '../guide/plan.ts'
import { letterOfPart, partAt } from './plan-letters.ts'

/**
 * A step in a plan's code: its letter, in upper case; a side (l, r, e) or none; its seconds in fives, in two digits of
 * base 36, or none; its rounds as -2 or -3, or none. A side is one character and a time two, so neither is taken for the other.
 */
export const writtenStep = '[A-Z][lre]?(?:[0-9a-z]{2})?(?:-[23])?'

const parsed = /^([A-Z])([lre]?)([0-9a-z]{2})?(?:-([23]))?$/
const sides = { l: 'left', r: 'right', e: 'each' } as const

/** A step that no link may hold is for its caller to keep away. */
export function stepCode(step: PlanStep): string {
  const { side, seconds, rounds } = step
  const letter = letterOfPart(step)
  if (!letter) throw new Error(`A plan has no letter for ${step.ref ?? step.kind}.`)
  return letter + (side?.slice(0, 1) ?? '') + (seconds === undefined ? '' : (seconds / planCaps.secondsStep).toString(36).padStart(2, '0')) + (rounds === undefined ? '' : `-${rounds}`)
}

/** The step that is written so; undefined where its letter is unknown to this edition, or what follows it. */
export function stepIn(written: string): PlanStep | undefined {
  const [, letter = '', side, fives, rounds] = parsed.exec(written) ?? []
  const part = partAt(letter)
  return part && {
    ...part,
    // The pattern lets no other letter through.
    ...(side && { side: sides[side as keyof typeof sides] }),
    ...(fives && { seconds: parseInt(fives, 36) * planCaps.secondsStep }),
    ...(rounds && { rounds: Number(rounds) }),
  }
}
