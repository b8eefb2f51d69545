import { Fragment } from 'react'
import { Link } from 'react-router'
import type { PageOf } from '../guide/page.ts'
import { gateOutcome } from '../guide/gate.ts'
import { toggled, type GateAnswer, type GateAnswers } from '../reader/gate-answer.ts'
import text from 'virtual:interface-text'
import { placesIn } from './call-list.tsx'
import styles from './gate.module.css'
import { GateResult } from './gate-result.tsx'

interface GateProps {
  readonly page: PageOf<'situation'>
  readonly answer: GateAnswer
  readonly gate: GateAnswers
  /** The reader goes on to the steps. */
  readonly onPass: () => void
}

/**
 * The six questions before any steps (the brief, 4.7): one press where nothing fits; a yes, or a "not sure", shows
 * what to do now. Without a script the questions stand there, and each leads to what a yes means.
 */
export function Gate({ page, answer, gate, onPass }: GateProps) {
  const outcome = gateOutcome(page.gate, answer.yes, page.path)
  const none = () => {
    gate.answer({ yes: [], none: page.gate.map(({ id }) => id), at: Date.now() })
    onPass()
  }
  return (
    <section id="gate" className={styles.gate}>
      <h2>{text.gateHeading}</h2>
      <p>{text.gateUnsure}</p>
      <ul className={styles.questions}>
        {page.gate.map(({ id, ask, calls, leadsTo }) => (
          <li key={id}>
            <label>
              <input type="checkbox" className="needs-script" checked={answer.yes.includes(id)} onChange={() => gate.answer(toggled(answer, id))} />
              {ask}
            </label>
            <noscript>{text.gateYes} {[...placesIn(calls), ...(leadsTo ? [leadsTo] : [])].map(({ path, title }) => <Fragment key={path}><Link discover="none" to={path}>{title}</Link> </Fragment>)}</noscript>
          </li>
        ))}
      </ul>
      <div role="status">{outcome.calls.length > 0 && <GateResult outcome={outcome} onPass={onPass} />}</div>
      {outcome.calls.length === 0 && <button type="button" className={`main-action needs-script ${styles.none}`} onClick={none}>{text.gateNone}</button>}
    </section>
  )
}
