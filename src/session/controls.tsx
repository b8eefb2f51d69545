import type { MouseEvent } from 'react'
import text from 'virtual:session-text'
import styles from './running.module.css'
import type { SessionEvent } from './session.ts'

interface ControlsProps {
  readonly isPaused: boolean
  /** The step has no clock: it goes on when the reader says so. */
  readonly waits: boolean
  readonly tell: (kind: SessionEvent['kind']) => void
}

/** Four buttons that never move or change places, so that a thumb need not look. */
export function Controls({ isPaused, waits, tell }: ControlsProps) {
  // A thumb leaves no focus behind: a pedal's Space would press that button again.
  const press = (kind: SessionEvent['kind']) => ({ detail, currentTarget }: MouseEvent<HTMLElement>) => {
    if (detail > 0) currentTarget.closest('dialog')?.focus()
    tell(kind)
  }
  return (
    <div className={styles.controls}>
      <button type="button" onClick={press('back')}>{text.back}</button>
      <button type="button" className={waits ? undefined : 'main-action'} onClick={press(isPaused ? 'go-on' : 'pause')}>{isPaused ? text.goOn : text.pause}</button>
      <button type="button" className={waits ? 'main-action' : undefined} onClick={press('next')}>{text.next}</button>
      <button type="button" className={styles.hurts} onClick={press('hurts')}>{text.stopHurts}</button>
    </div>
  )
}
