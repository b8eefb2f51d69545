/**
 * The hands-free session as one pure step from event to event. Time comes in with the event, so that a test can drive
 * it, and a phone that slept tells how long. Nothing here reads a clock.
 */
import { isOver, isRunning, lengthOf } from './part-length.ts'
import type { Session, SessionEvent, StepTimes } from './session.ts'

/** The longest gap between two ticks, in milliseconds, that a reader has surely seen. */
const seenGap = 2000

/** How long hands are at work before a step counts as done, in milliseconds. */
const aWhile = 3000

/** A session at its first step, `now` in milliseconds since 1970. */
export function begin(times: readonly StepTimes[], now: number): Session {
  return { times: times.map(soundTimes), part: times.length > 0 ? 'changing' : 'done', at: 0, isPaused: false, spent: 0, told: Number.isFinite(now) ? now : 0, worked: [] }
}

/**
 * Where the reader stands after `event`. A press counts for the step that stood before their eyes, even where its time
 * has run out meanwhile: a "next" must not skip the step after it unseen, and "it hurts" must not come too late.
 */
export function nextSession(session: Session, { kind, now }: SessionEvent): Session {
  const seen = withWork(session, now)
  const told = toldAt(seen, now)
  if (isOver(session)) return told
  switch (kind) {
    case 'passed': return passed(seen, now)
    case 'pause': return { ...passed(seen, now), isPaused: true }
    case 'go-on': return { ...passed(seen, now), isPaused: false }
    case 'next': return atStep(told, session.at + 1)
    case 'back': return atStep(told, session.part === 'changing' ? session.at - 1 : session.at)
    case 'hurts': return { ...told, part: 'stopped' }
    default: return kind satisfies never
  }
}

/** The session with the step at hand among those that were done, once it has lasted a while. One that was only stepped over is not. */
function withWork(session: Session, now: number): Session {
  const { part, at, spent, worked } = session
  const lasted = spent + (isRunning(session) ? gapUntil(session, now) : 0)
  return part === 'doing' && lasted >= Math.min(aWhile, lengthOf(session) ?? aWhile) && !worked.includes(at) ? { ...session, worked: [...worked, at] } : session
}

/** One part at most ends at once: what comes next is always seen. */
function passed(session: Session, now: number): Session {
  const told = toldAt(session, now)
  if (!isRunning(session)) return told
  const gap = gapUntil(session, now)
  const over = session.spent + gap - (lengthOf(session) ?? Infinity)
  if (over < 0) return { ...told, spent: session.spent + gap }
  const next = session.part === 'changing' ? { ...told, part: 'doing' as const, spent: 0 } : atStep(told, session.at + 1)
  // Regular ticks carry on what is over, so that nothing drifts. After a locked screen or a call nobody has seen it.
  return isOver(next) || gap > seenGap ? next : { ...next, spent: Math.min(over, lengthOf(next) ?? over) }
}

function atStep(session: Session, at: number): Session {
  const last = session.times.length - 1
  return { ...session, part: at > last ? 'done' : 'changing', at: Math.min(Math.max(0, at), last), spent: 0 }
}

/** A clock that was set back, or tells nonsense, has let no time pass. */
function gapUntil({ told }: Session, now: number): number {
  const gap = now - told
  return gap > 0 && gap <= Number.MAX_SAFE_INTEGER ? gap : 0
}

const toldAt = (session: Session, now: number): Session => ({ ...session, told: Number.isFinite(now) ? now : session.told })

/** A step that has no sound end waits for its reader. */
const soundTimes = ({ changing, doing = NaN }: StepTimes): StepTimes => ({
  changing: Number.isFinite(changing) ? Math.max(0, changing) : 0,
  doing: Number.isFinite(doing) ? Math.max(0, doing) : undefined,
})
