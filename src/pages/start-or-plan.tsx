import { Link } from '../guide/link.tsx'
import { planWithAddress, pressed } from '../guide/plan-address.ts'
import { sessionAddress, wantedAt } from '../guide/session-address.ts'
import text from 'virtual:interface-text'
import styles from './start-or-plan.module.css'

/** From a page to its session, and to a plan that holds it. Only a script can lead, or build. */
export function StartOrPlan({ path }: { readonly path: string }) {
  const wanted = wantedAt(path)
  return (
    <p className={`needs-script ${styles.startOrPlan}`}>
      <Link className="main-action" to={sessionAddress(wanted)}>{text.startHandsFree}</Link>
      <Link className="action" to={planWithAddress(path)} state={pressed}>{wanted.kind === 'situation' ? text.makePlan : text.addToPlan}</Link>
    </p>
  )
}
