import { fill } from '../guide/interface-text.ts'
import type { EmergencyRow, Line } from '../guide/page.ts'
import text from 'virtual:interface-text'
import { Marks } from './marks.tsx'
import styles from './emergency-numbers.module.css'

/** Telephone numbers by country, each with its date; a phone dials them with no internet. */
export function EmergencyNumbers({ rows }: { readonly rows: readonly EmergencyRow[] }) {
  return (
    <div className={styles.numbers}>
      <p>{text.checkNumber} {text.callsOffline}</p>
      {rows.map((row) => <Country key={row.country} row={row} />)}
    </div>
  )
}

function Country({ row }: { readonly row: EmergencyRow }) {
  return (
    <div className={styles.country} data-country={row.country}>
      <h4>{row.name}</h4>
      <p className={styles.emergency}>{row.emergency.map((number) => <Phone key={number} number={number} />)}</p>
      {row.notes.map((note) => <p key={note}>{note}</p>)}
      <Lines name={text.adviceAtNight} lines={row.advice} />
      <Lines name={text.mindAtNight} lines={row.mind} />
      <p className={styles.checked}>
        {fill(row.marks.includes('K') ? text.numberNotChecked : text.numberChecked, { date: row.checked })}
        <Marks marks={row.marks.filter((mark) => mark !== 'K')} />
      </p>
    </div>
  )
}

function Lines({ name, lines }: { readonly name: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className={styles.kind}>{name}</p>
      <ul>{lines.map(({ number, what }) => <li key={what}>{number && <Phone number={number} />} {what}</li>)}</ul>
    </>
  )
}

function Phone({ number }: { readonly number: string }) {
  return <a href={`tel:${number.replace(/\D/g, '')}`}>{number}</a>
}
