import { Link } from 'react-router'
import type { Plan } from '../guide/plan.ts'
import { planAddress } from '../guide/plan-address.ts'
import text from 'virtual:plan-text'
import { AddStep } from './add-step.tsx'
import styles from './builder.module.css'
import { codeOf } from './plan-code.ts'
import type { Held } from './plan-fault.ts'
import { PlanTerms } from './plan-terms.tsx'
import { StepList } from './step-list.tsx'
import { useDraft } from './use-draft.ts'

interface BuilderProps {
  readonly first: Plan
  readonly held: Held
  /** The technique that is to come into it at once. */
  readonly adding?: string | undefined
  readonly language: string
  readonly onChange: (plan: Plan) => void
}

/** Makes a plan: its steps in their order, when it is done, when to be in touch, and a note. */
export function PlanBuilder({ first, held, adding, language, onChange }: BuilderProps) {
  const draft = useDraft(first, held, adding, onChange)
  const { plan } = draft
  return (
    <div className={styles.builder}>
      <StepList draft={draft} held={held} language={language} />
      <AddStep draft={draft} held={held} />
      <PlanTerms draft={draft} held={held} language={language} />
      <div className={styles.ready}>
        {plan.steps.length > 0 ? <Link discover="none" className="main-action" to={planAddress(codeOf(plan))}>{text.seePlan}</Link> : <p>{text.addFirst}</p>}
      </div>
    </div>
  )
}
