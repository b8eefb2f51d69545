import { useRef } from 'react'
import { Led } from '../drawing/engine.ts'
import type { DrawnAs } from '../guide/drawing.ts'
import { fill } from '../guide/interface-text.ts'
import text from 'virtual:session-text'
import { lengthOf, leftOf, isRunning } from './part-length.ts'
import styles from './running.module.css'
import type { Session, SessionStep } from './session.ts'
import { TimeRing } from './time-ring.tsx'
import { useReadingScroll } from './use-reading-scroll.ts'

interface StepScreenProps {
  readonly steps: readonly SessionStep[]
  readonly step: SessionStep
  readonly session: Session
  readonly drawn: DrawnAs
  /** Seconds of movement so far, at this very moment. */
  readonly clock: () => number
  /** The sentence that is read aloud, counted from 0. */
  readonly said: number | undefined
}

/** One step: the picture, what to do, when to stop, and the time that is left. */
export function StepScreen({ steps, step, session, drawn, clock, said }: StepScreenProps) {
  const words = useRef<HTMLDivElement>(null)
  useReadingScroll(words, session)
  const isDoing = session.part === 'doing'
  return (
    <>
      <div className={styles.head}>
        <div>
          <p>{fill(text.stepOf, { number: session.at + 1, count: steps.length })}</p>
          <h2>{step.name}{step.side && <> <span>{sideText(step.side)}</span></>}</h2>
          <p><strong>{partText(session, step)}</strong></p>
        </div>
        <TimeRing left={leftOf(session)} length={lengthOf(session)} />
      </div>
      {step.drawing && (
        <div className={styles.room}><div className={styles.picture}>
          <Led key={`${session.at} ${session.part}`} drawing={step.drawing} side={step.side ?? drawn.side} chosen={drawn} alt={step.alt ?? ''} isMoving={isDoing && isRunning(session)} clock={clock} />
          {step.beat && <span className={styles.pulse} aria-hidden data-pulse />}
        </div></div>
      )}
      <div ref={words} className={styles.words} tabIndex={0} role="group" aria-label={step.name}>
        <p className={styles.when}>{notesOf(step).join(' ')}</p>
        <p className={styles.say}>{step.sentences.map((sentence, index) => <span key={index} data-said={index === said || undefined}>{sentence} </span>)}</p>
      </div>
      {/* Beside the step and never scrolled away. */}
      <p className={styles.stopIf}>{step.stopIf.length > 0 && fill(text.stopIf, { rules: step.stopIf.join(' ') })}</p>
    </>
  )
}

export const sideText = (side: 'left' | 'right') => (side === 'left' ? text.leftSide : text.rightSide)

/** What to know beside what to do: that it is disputed, when it is right, where its cautions stand. */
function notesOf({ kind, disputed, when }: SessionStep): string[] {
  const isCautioned = kind === 'cold' || kind === 'warm' || kind === 'medicine'
  return [...(disputed ? [text.disputed] : []), ...(when.length > 0 ? [fill(text.onlyWhen, { when: when.join('; ') })] : []), ...(isCautioned ? [text.cautionsAt] : [])]
}

/** What goes on at this moment, in a few words. */
function partText({ part, isPaused }: Session, { ending }: SessionStep): string {
  if (isPaused) return text.paused
  if (part === 'changing') return text.moveHands
  return ending.kind === 'ready' ? text.noClock : text.doingNow
}
