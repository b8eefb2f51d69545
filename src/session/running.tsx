import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { DrawnAs } from '../guide/drawing.ts'
import { fill } from '../guide/interface-text.ts'
import type { Settings } from '../reader/settings.ts'
import text from 'virtual:session-text'
import { Controls } from './controls.tsx'
import { kindOfKey } from './keys.ts'
import { lengthOf } from './part-length.ts'
import styles from './running.module.css'
import type { Session, SessionEvent, SessionStep } from './session.ts'
import { sideText, StepScreen } from './step-screen.tsx'
import { useCompany } from './use-company.ts'
import { useMoment } from './use-moment.ts'

interface RunningProps {
  readonly title: string
  readonly steps: readonly SessionStep[]
  readonly session: Session
  readonly tell: (kind: SessionEvent['kind']) => void
  readonly settings: Settings
  readonly drawn: DrawnAs
  /** False where this device cannot keep the place. */
  readonly canKeep: boolean
  /** The reader leaves: Escape, or the phone's own way back. */
  readonly onLeave: () => void
}

/** A session at work fills the screen: the platform's own dialog, so that nothing behind it can be reached. */
export function Running({ title, steps, session, tell, settings, drawn, canKeep, onLeave }: RunningProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const step = steps[session.at]
  useEffect(() => {
    dialog.current?.showModal()
    // Not the words, which a browser would choose: keys belong to all of it.
    dialog.current?.focus()
  }, [])
  const clock = useMoment(session, dialog, step?.beat, settings.pace)
  const { said, faults, wakeSound } = useCompany(session, step, settings)
  if (!step) return null
  const press = (kind: SessionEvent['kind']) => {
    wakeSound()
    tell(kind)
  }
  const pressKey = (event: KeyboardEvent) => {
    const isOnButton = event.target instanceof HTMLElement && event.target.matches('button:focus-visible')
    const kind = kindOfKey(event.key, session.isPaused, isOnButton)
    if (!kind || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
    if (!event.repeat) press(kind)
  }
  return (
    <dialog ref={dialog} tabIndex={-1} className={`whole-screen ${styles.running}`} aria-label={title} onKeyDown={pressKey} onClose={onLeave}>
      <StepScreen steps={steps} step={step} session={session} drawn={drawn} clock={clock} said={said} />
      <p className={styles.heard} role="status">{announced(session, steps)}</p>
      <p className={styles.faults} role="status">{[...faults, ...(canKeep ? [] : ['notKept' as const])].map((fault) => text[fault]).join(' ')}</p>
      <Controls isPaused={session.isPaused} waits={session.part === 'doing' && lengthOf(session) === undefined} tell={press} />
    </dialog>
  )
}

/** Said once at each step, and at nothing else. */
function announced({ at }: Session, steps: readonly SessionStep[]): string {
  const { name = '', side, sentences = [], stopIf = [] } = steps[at] ?? {}
  const place = fill(text.announce, { number: at + 1, count: steps.length, name: side ? `${name}, ${sideText(side)}` : name })
  return [`${place}.`, ...sentences, ...stopIf.slice(0, 1).map((rules) => fill(text.stopIf, { rules }))].join(' ')
}
