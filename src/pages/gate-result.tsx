import type { GateOutcome } from '../guide/gate.ts'
import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import text from 'virtual:interface-text'
import { CallList } from './call-list.tsx'
import styles from './gate.module.css'

interface GateResultProps {
  readonly outcome: GateOutcome
  readonly onPass: () => void
}

/** What a yes means, the most urgent first; then the situation it leads to, or these very steps where they are made for it. */
export function GateResult({ outcome: { calls, ways, isHere }, onPass }: GateResultProps) {
  return (
    <div className={styles.result}>
      <h3>{text.gateResult}</h3>
      <CallList calls={calls} isDialled />
      {ways.map(({ path, title }) => <p key={path}><Link className="main-action" to={path}>{fill(text.gateLeadsTo, { title })}</Link></p>)}
      {isHere && <p><button type="button" className="main-action" onClick={onPass}>{text.gateIsHere}</button></p>}
    </div>
  )
}
