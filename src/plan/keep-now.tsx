import type { Kept } from '../reader/kept.ts'
import text from 'virtual:plan-text'
import { useKeeping } from './use-keeping.ts'

interface KeepNowProps {
  readonly kept: Kept
  readonly code: string
  readonly title: string
}

/** For who was sent a plan: one press keeps it, under its title. What came of it is said here too, and it can be renamed later. */
export function KeepNow({ kept, code, title }: KeepNowProps) {
  const { isKept, isFull, keep } = useKeeping(kept, code)
  // It stays where it was pressed, so that finger and focus do.
  return <button type="button" aria-disabled={isKept} onClick={() => !isKept && !isFull && keep(title)}>{isKept ? text.planKept : text.keepPlan}</button>
}
