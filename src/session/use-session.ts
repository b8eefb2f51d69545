import { useEffect, useRef, useState } from 'react'
import { isRunning } from './part-length.ts'
import { nextSession } from './next-session.ts'
import type { Session, SessionEvent } from './session.ts'

/** Milliseconds: often enough for a number of seconds and a ring. */
const tick = 250

/**
 * A session that time moves. `onTurn` hears of what must be kept: a press, another part, and the page going out of
 * sight, which may be the last that it lives.
 */
export function useSession(first: Session, onTurn: (session: Session) => void): readonly [Session, (kind: SessionEvent['kind']) => void] {
  const [session, setSession] = useState(first)
  const now = useRef(first)
  const tell = (kind: SessionEvent['kind']) => {
    const before = now.current
    now.current = nextSession(before, { kind, now: Date.now() })
    if (kind !== 'passed' || before.part !== now.current.part || before.at !== now.current.at) onTurn(now.current)
    setSession(now.current)
  }
  useEffect(() => {
    const look = () => {
      tell('passed')
      if (document.visibilityState === 'hidden') onTurn(now.current)
    }
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', look)
    const clock = isRunning(session) ? setInterval(() => tell('passed'), tick) : undefined
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', look)
      clearInterval(clock)
    }
  }, [isRunning(session)])
  return [session, tell]
}
