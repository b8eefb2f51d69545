import { useEffect, useRef, type RefObject } from 'react'
import { eachFrame } from '../drawing/each-frame.ts'
import type { Beat } from '../guide/beat.ts'
import type { Settings } from '../reader/settings.ts'
import { sinceBeat } from './beats.ts'
import { isRunning } from './part-length.ts'
import { paces } from './pace.ts'
import type { Session } from './session.ts'

/** Seconds that a drawn beat takes to fade. */
const fading = 0.45

/**
 * Gives the seconds of movement at this very moment, for what is drawn between two ticks; and paints the beat on
 * whatever in `screen` shows it (`data-pulse`), 1 at the beat and 0 when it has faded.
 */
export function useMoment(session: Session, screen: RefObject<HTMLElement | null>, beat: Beat | undefined, pace: Settings['pace']): () => number {
  const now = useRef(session)
  now.current = session
  const isMoving = session.part === 'doing' && isRunning(session)
  const seconds = () => {
    const { part, spent, told } = now.current
    if (part !== 'doing') return 0
    return (spent + (isMoving ? Math.max(0, Date.now() - told) : 0)) / 1000
  }
  useEffect(() => {
    if (!beat || !isMoving) return
    return eachFrame(() => {
      const pulse = Math.max(0, 1 - sinceBeat(beat, seconds()) / fading)
      screen.current?.querySelector<HTMLElement>('[data-pulse]')?.style.setProperty('--pulse', pulse.toFixed(2))
    })
  }, [beat, isMoving, session.at])
  return () => seconds() / paces[pace]
}
