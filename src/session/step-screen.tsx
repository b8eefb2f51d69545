import { useRef } from 'react'
import { Led } from '../drawing/engine.ts'
import type { Drawing, DrawnAs } from '../guide/drawing.ts'
import { fill } from '../guide/interface-text.ts'
import text from 'virtual:session-text'
import { isRead } from './how-it-goes.ts'
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
  useReadingScroll(words, session, isRead(step))
  const [pain = '', ...otherRules] = step.stopIf
  return (
    <>
      <div className={styles.head}>
        <div>
          <p>{fill(text.stepOf, { number: session.at + 1, count: steps.length })}</p>
          <h2>{step.name}{step.side && <> <span>{sideText(step.side)}</span></>}</h2>
          <p><strong>{partText(session, step)}</strong>{step.round && ` ${fill(text.roundOf, step.round)}`}</p>
        </div>
        <TimeRing left={leftOf(session)} length={lengthOf(session)} />
      </div>
      {step.drawing && <StepPicture step={step} drawing={step.drawing} session={session} drawn={drawn} clock={clock} />}
      <div ref={words} className={styles.words} data-bare={!step.drawing || undefined} tabIndex={0} role="group" aria-label={step.name}>
        {session.part === 'changing' && <p className={styles.when}>{notesOf(step).join(' ')}</p>}
        <p className={styles.say}>{step.sentences.map((sentence, index) => <span key={index} data-said={index === said || undefined}>{sentence} </span>)}</p>
        <p className={styles.stopIf}>{otherRules.length > 0 && fill(text.stopIf, { rules: otherRules.join(' ') })}</p>
        <p className={styles.when}>{step.why.join(' ')}</p>
      </div>
      {/* Pain stands beside the step, and is never scrolled away. */}
      <p className={styles.stopIf}>{pain && fill(text.stopIf, { rules: pain })}</p>
    </>
  )
}

interface StepPictureProps extends Pick<StepScreenProps, 'step' | 'session' | 'drawn' | 'clock'> {
  readonly drawing: Drawing
}

function StepPicture({ step, drawing, session, drawn, clock }: StepPictureProps) {
  const isMoving = session.part === 'doing' && isRunning(session)
  return (
    <div className={styles.room} data-paused={session.isPaused || undefined}>
      <div className={styles.picture}>
        <Led key={`${session.at} ${session.part}`} drawing={drawing} side={step.side ?? drawn.side} chosen={drawn} alt={step.alt ?? ''} isMoving={isMoving} clock={clock} />
        {step.beat && <span className={styles.pulse} aria-hidden data-pulse />}
      </div>
    </div>
  )
}

export const sideText = (side: 'left' | 'right') => (side === 'left' ? text.leftSide : text.rightSide)

/** What to know before one begins: that it is disputed, when it is right, where its cautions stand, that it may end early. */
function notesOf({ kind, disputed, when, round }: SessionStep): string[] {
  const isCautioned = kind === 'cold' || kind === 'warm' || kind === 'medicine'
  return [...(disputed ? [text.disputed] : []), ...(when.length > 0 ? [fill(text.onlyWhen, { when: when.join('; ') })] : []), ...(isCautioned ? [text.cautionsAt] : []), ...(round ? [text.enoughRounds] : [])]
}

/** What goes on at this moment, in a few words. */
function partText({ part, isPaused }: Session, { kind, ending }: SessionStep): string {
  if (isPaused) return text.paused
  if (part === 'changing') return ['technique', 'rps', 'express'].includes(kind) ? text.moveHands : text.comesNext
  return ending.kind === 'ready' ? text.noClock : text.doingNow
}
