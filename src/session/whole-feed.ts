import type { SessionStep } from './session.ts'
import { secondsUntil } from './step-ending.ts'

/**
 * A whole feed by hand takes so many seconds for all its expressing, on both sides (rule 9 of the brief's section 10).
 * Its steps share them: what comes last has what is left.
 */
export function withinFeed(script: readonly SessionStep[], milk: ReadonlySet<SessionStep>, longest: number): SessionStep[] {
  let left = longest
  return script.map((screen) => {
    if (!milk.has(screen)) return screen
    const seconds = Math.min(left, secondsUntil(screen.ending) ?? 0)
    left -= seconds
    return screen.ending.kind === 'time' ? { ...screen, ending: { kind: 'time', seconds } } : screen
  })
}
