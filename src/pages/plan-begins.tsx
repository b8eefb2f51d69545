import { useNavigate } from 'react-router'
import { sideNames } from '../guide/drawing-names.ts'
import { fill } from '../guide/interface-text.ts'
import type { SituationPage } from '../guide/page.ts'
import { buildAddress } from '../guide/plan-address.ts'
import { codeOf } from '../plan/plan-code.ts'
import type { Held } from '../plan/plan-fault.ts'
import { planFrom } from '../plan/start-plan.ts'
import text from 'virtual:plan-text'
import styles from './plan-page.module.css'

const sides = [...sideNames, 'each'] as const
const names = { left: text.left, right: text.right, each: text.both }

/** A plan begins with which breast it is for: the steps of its situation ask for that. */
export function PlanBegins({ situation, held }: { readonly situation: SituationPage; readonly held: Held }) {
  const navigate = useNavigate()
  const begin = (side: (typeof sides)[number]) => void navigate(buildAddress(codeOf(planFrom(situation, side, held))), { replace: true })
  return (
    <>
      <h1>{fill(text.makeFor, { title: situation.title })}</h1>
      <h2>{text.forWhich}</h2>
      <div className={styles.sides}>{sides.map((side) => <button key={side} type="button" onClick={() => begin(side)}>{names[side]}</button>)}</div>
    </>
  )
}
