import { useEffect, useRef, type RefObject } from 'react'
import { gateOutcome } from '../guide/gate.ts'
import type { QuestionId } from '../guide/situation.ts'
import { noneOf, toggled, type GateAnswer, type GateAnswers } from '../reader/gate-answer.ts'
import text from 'virtual:interface-text'
import styles from './gate.module.css'
import { GateResult } from './gate-result.tsx'
import { GateWithoutScript } from './gate-without-script.tsx'
import type { Gated } from './use-gate.ts'

interface GateProps {
  readonly page: Gated
  readonly answer: GateAnswer
  readonly gate: GateAnswers
  /** What has the focus when the questions are asked again. */
  readonly heading?: RefObject<HTMLHeadingElement | null>
  /** The reader goes on to the steps, with this answer. */
  readonly onPass: (answer: GateAnswer) => void
}

/**
 * The six questions before any steps (the brief, 4.7): one press where nothing fits; a yes, or a "not sure", shows
 * what to do now. Without a script the questions stand there, and each leads to what a yes means.
 */
export function Gate({ page, answer, gate, heading, onPass }: GateProps) {
  const outcome = gateOutcome(page.gate, answer.yes, page.path)
  const result = useRef<HTMLDivElement>(null)
  const isNewYes = useRef(false)
  // What to do lies below the questions: a yes must not leave its reader looking at a list.
  useEffect(() => {
    if (answer.yes.length === 0 || !isNewYes.current) return
    isNewYes.current = false
    result.current?.scrollIntoView()
  }, [answer.yes])
  const tick = (id: QuestionId) => {
    isNewYes.current = !answer.yes.includes(id)
    gate.answer(toggled(answer, id, Date.now()))
  }
  return (
    <section id="gate" className={styles.gate}>
      <h2 ref={heading} tabIndex={-1}>{text.gateHeading}</h2>
      <ul className={styles.questions}>
        {page.gate.map((question) => (
          <li key={question.id}>
            <label>
              <input type="checkbox" className="needs-script" checked={answer.yes.includes(question.id)} onChange={() => tick(question.id)} />
              {question.ask}
            </label>
            <GateWithoutScript question={question} />
          </li>
        ))}
      </ul>
      <div role="status" ref={result}>{outcome.calls.length > 0 && <GateResult outcome={outcome} onPass={() => onPass({ ...answer, here: page.path, at: Date.now() })} />}</div>
      {outcome.calls.length === 0 && <button type="button" className={`main-action needs-script ${styles.none}`} onClick={() => onPass(noneOf(page.gate.map(({ id }) => id), Date.now()))}>{text.gateNone}</button>}
    </section>
  )
}
