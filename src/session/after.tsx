import { useEffect, useRef, type ReactNode } from 'react'
import { pageAddresses } from '../guide/addresses.ts'
import { Link } from '../guide/link.tsx'
import type { Settings } from '../reader/settings.ts'
import text from 'virtual:session-text'
import type { adviceFrom } from './advice.ts'
import { FeelingChoice } from './feeling-choice.tsx'
import styles from './set-up.module.css'
import { signalEnd } from './signal-end.ts'

interface AfterProps {
  readonly ended: 'done' | 'hurt'
  readonly settings: Settings
  readonly felt: number | undefined
  readonly onFelt: (felt: number | undefined) => void
  /** What the log says of the last days: whom to call is shown first. */
  readonly advice: ReturnType<typeof adviceFrom>
  /** Whether the log was kept; undefined where none is. */
  readonly kept: 'kept' | 'refused' | undefined
  /** What to do when it hurts, what to know of cold, warmth and medicines, and when to call. */
  readonly hurt: ReactNode
  readonly cautions: ReactNode
  readonly calls: ReactNode
  readonly help: ReactNode
}

/** The end: all done, or stopped because it hurt; how it feels now; and when to call. */
export function After({ ended, settings, felt, onFelt, advice, kept, hurt, cautions, calls, help }: AfterProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => (ended === 'done' ? signalEnd(settings, document.documentElement.lang) : undefined), [])
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <section className={styles.after} data-ended={ended}>
      <h2 ref={heading} tabIndex={-1}>{ended === 'hurt' ? text.stopped : text.allDone}</h2>
      {ended === 'hurt' ? <>{hurt}{help}</> : <p>{text.restNow}</p>}
      <FeelingChoice legend={text.feelingAfter} felt={felt} onFelt={onFelt} />
      <div role="status">
        {advice && <p className={styles.call}><strong>{advice === 'rising' ? text.rising : text.noBetter}</strong></p>}
        {kept && <p>{kept === 'kept' ? text.logKept : text.logRefused} {kept === 'kept' && <Link to={`${pageAddresses.session}#your-log`}>{text.logSee}</Link>}</p>}
      </div>
      {cautions}
      <h2>{text.whenToCall}</h2>
      {calls}
    </section>
  )
}
