import { bySoon } from '../guide/by-soon.ts'
import { soonKeys } from '../guide/interface-text.ts'
import type { Call } from '../guide/page-parts.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:plan-text'
import styles from './plan-sheet.module.css'
import { SheetText } from './sheet-text.tsx'

interface SheetCallsProps {
  readonly calls: readonly Call[]
  readonly numbers: readonly string[]
}

/** When to call, the most urgent first, with the numbers that the reader chose. */
export function SheetCalls({ calls, numbers }: SheetCallsProps) {
  return (
    <section className={styles.calls}>
      <h2>{interfaceText.whenToCall}</h2>
      {numbers.length > 0 && <p><strong>{text.sheetNumbers}</strong> {numbers.join(' · ')}</p>}
      {bySoon(calls).map(({ soon, inside }) => <p key={soon}><strong>{interfaceText[soonKeys[soon]]}.</strong> {inside.map((call, index) => <span key={index}><SheetText text={call.text} /> </span>)}</p>)}
    </section>
  )
}
