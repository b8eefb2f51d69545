import type { Session } from './session.ts'

/** Milliseconds of the part at hand; undefined where it waits for its reader, or is over. */
export function lengthOf({ times, part, at }: Session): number | undefined {
  return part === 'changing' || part === 'doing' ? times[at]?.[part] : undefined
}

/** Milliseconds until the part at hand ends; undefined where it waits for its reader, or is over. */
export function leftOf(session: Session): number | undefined {
  const length = lengthOf(session)
  return length === undefined ? undefined : Math.max(0, length - session.spent)
}

/** A session that is done, or was stopped, goes on no more. */
export const isOver = ({ part }: Session) => part === 'done' || part === 'stopped'

/** Whether time counts. */
export const isRunning = (session: Session) => !session.isPaused && !isOver(session)
