import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { fill } from '../guide/interface-text.ts'
import { askToStay } from '../reader/ask-to-stay.ts'
import { keptPlanCaps, planNameOf, plansIn, withPlan } from '../reader/kept-plans.ts'
import type { Kept } from '../reader/kept.ts'
import { useCanKeep, useKept } from '../reader/use-kept.ts'
import text from 'virtual:plan-text'
import styles from './kept-plans.module.css'

interface KeepPlanProps {
  readonly kept: Kept
  readonly code: string
  /** What the plan is called until its reader says otherwise. */
  readonly title: string
}

/** Keeps a plan on this device, under a name of the reader's; and says so where it is kept already. */
export function KeepPlan({ kept, code, title }: KeepPlanProps) {
  const plans = plansIn(useKept(kept))
  const canKeep = useCanKeep(kept)
  const isKept = plans.some((plan) => plan.code === code)
  const [justKept, setJustKept] = useState<string>()
  const said = useRef<HTMLParagraphElement>(null)
  // The form has gone, and would take the focus with it.
  useEffect(() => {
    if (justKept !== undefined) said.current?.focus()
  }, [justKept])
  return (
    <>
      {!isKept && (plans.length < keptPlanCaps.plans
        ? <NameForm title={title} onName={(name) => {
          if (plans.length === 0) askToStay()
          kept.keep(withPlan(kept.current(), { id: crypto.randomUUID(), name, code, at: Date.now() }))
          setJustKept(code)
        }} />
        : <p>{fill(text.plansFull, { count: keptPlanCaps.plans })}</p>)}
      <p ref={said} role="status" tabIndex={-1} className={styles.said}>{isKept && (canKeep ? (justKept === code ? text.planKept : text.planKeptAlready) : text.planNotKept)}</p>
    </>
  )
}

function NameForm({ title, onName }: { readonly title: string; readonly onName: (name: string) => void }) {
  const [isMissing, setMissing] = useState(false)
  const hint = useId()
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = event.currentTarget.querySelector('input')
    const name = planNameOf(field?.value ?? '')
    setMissing(name === '')
    if (name === '') field?.focus()
    else onName(name)
  }
  return (
    <form className={styles.name} onSubmit={keep}>
      <label>{text.planName}<input name="name" autoComplete="off" maxLength={keptPlanCaps.name} defaultValue={planNameOf(title)} aria-invalid={isMissing} aria-describedby={hint} /></label>
      <p id={hint}>{text.planNameHint} {isMissing && <strong>{text.planNameMissing}</strong>}</p>
      <button type="submit">{text.keepPlan}</button>
    </form>
  )
}
