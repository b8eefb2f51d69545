import { useState } from 'react'
import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import { planAddress } from '../guide/plan-address.ts'
import { sessionAddress } from '../guide/session-address.ts'
import type { KeptPlan } from '../reader/kept-plans.ts'
import text from 'virtual:plan-text'
import styles from './kept-plans.module.css'
import { NewName } from './new-name.tsx'
import { playedCode } from './played-code.ts'
import type { ShownPlans } from './use-kept-plans.ts'

interface KeptPlanRowProps {
  readonly plan: KeptPlan
  readonly isRemoved: boolean
  readonly acts: Pick<ShownPlans, 'remove' | 'putBack' | 'rename' | 'copy'>
}

/** One plan. The button that deletes it brings it back: the same one, in its place, so that finger and focus stay on it. */
export function KeptPlanRow({ plan, isRemoved, acts }: KeptPlanRowProps) {
  const [step, setStep] = useState<'arrived' | 'naming' | 'named'>('arrived')
  const { name, code, at } = plan
  const named = (act: string) => fill(text.planOf, { act, name })
  const kept = fill(text.planKeptOn, { date: new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(at) })
  return (
    <li data-removed={isRemoved || undefined}>
      <h3>{name}</h3>
      <p>{isRemoved ? text.planDeleted : kept}</p>
      {step === 'naming' && !isRemoved && <NewName name={name} onDone={(typed) => {
        if (typed !== undefined) acts.rename(plan, typed)
        setStep('named')
      }} />}
      <div className={styles.acts}>
        {!isRemoved && <Link to={planAddress(code)} aria-label={named(text.openPlan)}>{text.openPlan}</Link>}
        {!isRemoved && <Link to={sessionAddress({ kind: 'plan', slug: playedCode(code) })} aria-label={named(text.playPlan)}>{text.playPlan}</Link>}
        {!isRemoved && step !== 'naming' && <button type="button" autoFocus={step === 'named'} aria-label={named(text.renamePlan)} onClick={() => setStep('naming')}>{text.renamePlan}</button>}
        {!isRemoved && <button type="button" aria-label={named(text.copyPlan)} onClick={() => acts.copy(plan, fill(text.planCopyName, { name }))}>{text.copyPlan}</button>}
        <button type="button" aria-label={named(isRemoved ? text.undoDelete : text.deletePlan)} onClick={() => (isRemoved ? acts.putBack : acts.remove)(plan)}>{isRemoved ? text.undoDelete : text.deletePlan}</button>
      </div>
    </li>
  )
}
