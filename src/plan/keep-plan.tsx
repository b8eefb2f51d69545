import { useEffect, useId, useRef, useState } from 'react'
import { fill } from '../guide/interface-text.ts'
import { searchAction } from '../guide/search-action.ts'
import { keptPlanCaps, planNameOf } from '../reader/kept-plans.ts'
import type { Kept } from '../reader/kept.ts'
import { useCanKeep } from '../reader/use-kept.ts'
import text from 'virtual:plan-text'
import styles from './kept-plans.module.css'
import { useKeeping } from './use-keeping.ts'
import { useOneField } from './use-one-field.ts'

interface KeepPlanProps {
  readonly kept: Kept
  readonly code: string
  /** What the plan is called until its reader says otherwise. */
  readonly title: string
}

/** Keeps a plan on this device, under a name of the reader's; and says so where it is kept already. */
export function KeepPlan({ kept, code, title }: KeepPlanProps) {
  const { isKept, isFull, keep } = useKeeping(kept, code)
  const canKeep = useCanKeep(kept)
  const [justKept, setJustKept] = useState<string>()
  const said = useRef<HTMLParagraphElement>(null)
  // The form has gone, and would take the focus with it.
  useEffect(() => {
    if (justKept !== undefined) said.current?.focus()
  }, [justKept])
  return (
    <>
      {!isKept && !isFull && <NameForm title={title} onName={(name) => {
        keep(name)
        setJustKept(code)
      }} />}
      {!isKept && isFull && <p>{fill(text.plansFull, { count: keptPlanCaps.plans })}</p>}
      <p ref={said} role="status" tabIndex={-1} className={styles.said}>{isKept && (canKeep ? (justKept === code ? text.planKept : text.planKeptAlready) : text.planNotKept)}</p>
    </>
  )
}

function NameForm({ title, onName }: { readonly title: string; readonly onName: (name: string) => void }) {
  const { isWrong: isMissing, onSubmit } = useOneField((typed) => planNameOf(typed) || undefined, onName)
  const hint = useId()
  return (
    <form action={searchAction} className={styles.name} onSubmit={onSubmit}>
      <label>{text.planName}<input name="name" autoComplete="off" maxLength={keptPlanCaps.name} defaultValue={planNameOf(title)} aria-invalid={isMissing} aria-describedby={hint} /></label>
      <p id={hint}>{text.planNameHint} {isMissing && <strong>{text.planNameMissing}</strong>}</p>
      <button type="submit">{text.keepPlan}</button>
    </form>
  )
}
