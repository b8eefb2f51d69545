import type { FormEvent } from 'react'
import { searchAction } from '../guide/search-action.ts'
import { keptPlanCaps, planNameOf } from '../reader/kept-plans.ts'
import text from 'virtual:plan-text'
import styles from './kept-plans.module.css'

interface NewNameProps {
  readonly name: string
  /** undefined where it is to stay as it is. */
  readonly onDone: (name: string | undefined) => void
}

/** Another name for a kept plan, in its place. An empty field leaves the old one. */
export function NewName({ name, onDone }: NewNameProps) {
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onDone(planNameOf(event.currentTarget.querySelector('input')?.value ?? '') || undefined)
  }
  return (
    <form action={searchAction} className={styles.name} onSubmit={save}>
      <label>{text.planName}<input name="name" autoComplete="off" autoFocus maxLength={keptPlanCaps.name} defaultValue={name} /></label>
      <p>{text.planNameHint}</p>
      <div className={styles.acts}>
        <button type="submit">{text.saveName}</button>
        <button type="button" onClick={() => onDone(undefined)}>{text.leaveName}</button>
      </div>
    </form>
  )
}
