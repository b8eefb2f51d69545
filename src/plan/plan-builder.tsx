import { Link } from '../guide/link.tsx'
import { planAddress } from '../guide/plan-address.ts'
import text from 'virtual:plan-text'
import { AddStep } from './add-step.tsx'
import styles from './builder.module.css'
import { codeOf } from './plan-code.ts'
import { PlanTerms } from './plan-terms.tsx'
import { StepList } from './step-list.tsx'
import { useDraft, type Beginning } from './use-draft.ts'

/** Makes a plan: its steps in their order, when it is done, when to be in touch, and a note. */
export function PlanBuilder(beginning: Beginning) {
  const draft = useDraft(beginning)
  const { plan, answer } = draft
  return (
    <div className={styles.builder}>
      <StepList draft={draft} />
      <AddStep draft={draft} />
      <PlanTerms draft={draft} />
      {/* Each press has an answer of its own: the same words again would be heard by nobody. */}
      <div className={styles.ready}>
        <p role="status" className={styles.answer} data-refused={answer?.isRefused || undefined}>{answer?.text && <span key={answer.count}>{answer.text}</span>}</p>
        {plan.steps.length > 0 ? <Link className="main-action" to={planAddress(codeOf(plan))}>{text.seePlan}</Link> : <p>{text.addFirst}</p>}
      </div>
    </div>
  )
}
