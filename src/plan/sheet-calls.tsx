import type { Call } from '../guide/page-parts.ts'
import { soons, type Soon } from '../guide/situation.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:plan-text'
import styles from './plan-sheet.module.css'
import { SheetText } from './sheet-text.tsx'

const names: Record<Soon, string> = {
  emergency: interfaceText.soonEmergency, now: interfaceText.soonNow, today: interfaceText.soonToday, week: interfaceText.soonWeek, ask: interfaceText.soonAsk,
}

interface SheetCallsProps {
  readonly calls: readonly Call[]
  readonly numbers: readonly string[]
}

/** When to call, the most urgent first, with the numbers that the reader chose. */
export function SheetCalls({ calls, numbers }: SheetCallsProps) {
  const groups = soons.map((soon) => ({ soon, inside: calls.filter((call) => call.soon === soon) })).filter(({ inside }) => inside.length > 0)
  return (
    <section className={styles.calls}>
      <h2>{interfaceText.whenToCall}</h2>
      {numbers.length > 0 && <p><strong>{text.sheetNumbers}</strong> {numbers.join(' · ')}</p>}
      {groups.map(({ soon, inside }) => <p key={soon}><strong>{names[soon]}.</strong> {inside.map((call, index) => <span key={index}><SheetText text={call.text} /> </span>)}</p>)}
    </section>
  )
}
