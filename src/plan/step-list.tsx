import { useRef } from 'react'
import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import { planAddress } from '../guide/plan-address.ts'
import type { PlanStep } from '../guide/plan.ts'
import text from 'virtual:plan-text'
import styles from './builder.module.css'
import { partOf } from './part-of.ts'
import { codeOf } from './plan-code.ts'
import { StepDose } from './step-dose.tsx'
import type { Draft } from './use-draft.ts'
import { useDragging, type Dragged } from './use-dragging.ts'

/** The steps of a plan in their order. Buttons move them, and so does whoever drags a number. */
export function StepList({ draft }: { readonly draft: Draft }) {
  const { plan, held, change } = draft
  const { steps } = plan
  const heading = useRef<HTMLHeadingElement>(null)
  const nameOf = (step: PlanStep | undefined) => (step && partOf(step, held)?.name) ?? ''
  const move = (from: number, to: number) => change({ kind: 'move', from, to }, fill(text.movedTo, { name: nameOf(steps[from]), number: to + 1, count: steps.length }))
  const remove = (at: number) => {
    change({ kind: 'remove', at }, fill(text.removed, { name: nameOf(steps[at]) }))
    heading.current?.focus()
  }
  const { dragged, grip } = useDragging(move)
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>{text.steps}</h2>
      {/* For who comes by Tab: dozens of controls stand before the same link at the end. */}
      {steps.length > 0 && <p className={styles.early}><Link to={planAddress(codeOf(plan))}>{text.seePlan}</Link></p>}
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={keyOf(steps, at)} data-dragged={dragged?.from === at || undefined} data-target={targetAt(at, dragged)}>
            <h3><span className={styles.grip} {...grip(at)}>{at + 1}</span> {nameOf(step)}</h3>
            <StepDose draft={draft} at={at} step={step} name={nameOf(step)} />
            <Order name={nameOf(step)} at={at} count={steps.length} onMove={move} onRemove={remove} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** On which side of a step the one that is dragged would come to stand. */
function targetAt(at: number, dragged: Dragged | undefined): 'before' | 'after' | undefined {
  if (!dragged || dragged.to !== at || dragged.from === at) return undefined
  return dragged.to < dragged.from ? 'before' : 'after'
}

interface OrderProps {
  readonly name: string
  readonly at: number
  readonly count: number
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (at: number) => void
}

/** At the ends the buttons stay, and do nothing: one that went would take the focus with it. */
function Order({ name, at, count, onMove, onRemove }: OrderProps) {
  return (
    <div className={styles.order}>
      <button type="button" aria-disabled={at === 0} aria-label={fill(text.earlierOf, { name })} onClick={() => at > 0 && onMove(at, at - 1)}>{text.earlier}</button>
      <button type="button" aria-disabled={at === count - 1} aria-label={fill(text.laterOf, { name })} onClick={() => at < count - 1 && onMove(at, at + 1)}>{text.later}</button>
      <button type="button" aria-label={fill(text.removeOf, { name })} onClick={() => onRemove(at)}>{text.remove}</button>
    </div>
  )
}

/** The same for a step wherever it moves, so that finger and focus go with it. */
function keyOf(steps: readonly PlanStep[], at: number): string {
  const nameOf = (step: PlanStep | undefined) => `${step?.kind} ${step?.ref}`
  return `${nameOf(steps[at])} ${steps.slice(0, at).filter((step) => nameOf(step) === nameOf(steps[at])).length}`
}
