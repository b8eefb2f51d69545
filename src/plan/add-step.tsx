import { fill } from '../guide/interface-text.ts'
import type { PlanPart } from '../guide/page-parts.ts'
import text from 'virtual:plan-text'
import styles from './builder.module.css'
import { mayHold } from './held-plan.ts'
import type { Draft } from './use-draft.ts'

/** All that such a plan may hold. What this plan may not hold is refused when it is pressed, and says why. */
export function AddStep({ draft }: { readonly draft: Draft }) {
  const parts = draft.held.page.parts.filter((part) => mayHold(part, draft.held))
  const add = (part: PlanPart) => draft.change({ kind: 'add', part }, fill(text.added, { name: part.name }))
  const [techniques, acts] = [parts.filter(({ kind }) => kind === 'technique'), parts.filter(({ kind }) => kind !== 'technique')]
  return (
    <section>
      <h2>{text.addStep}</h2>
      <p>{text.addFew}</p>
      <Parts legend={text.techniques} parts={techniques} onAdd={add} />
      <Parts legend={text.acts} parts={acts} onAdd={add} />
    </section>
  )
}

function Parts({ legend, parts, onAdd }: { readonly legend: string; readonly parts: readonly PlanPart[]; readonly onAdd: (part: PlanPart) => void }) {
  return (
    <fieldset className={styles.parts}>
      <legend>{legend}</legend>
      {parts.map((part) => <button key={part.ref ?? part.kind} type="button" aria-label={fill(text.addOf, { name: part.name })} onClick={() => onAdd(part)}>{part.name}</button>)}
    </fieldset>
  )
}
