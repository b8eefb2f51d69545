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
  return (
    <div className={styles.controls}>
      <button type="button" onClick={() => tell('back')}>{text.back}</button>
      <button type="button" className={waits ? undefined : 'main-action'} onClick={() => tell(isPaused ? 'go-on' : 'pause')}>{isPaused ? text.goOn : text.pause}</button>
      <button type="button" className={waits ? 'main-action' : undefined} onClick={() => tell('next')}>{text.next}</button>
      <button type="button" className={styles.hurts} onClick={() => tell('hurts')}>{text.stopHurts}</button>
    </div>
  )
}
