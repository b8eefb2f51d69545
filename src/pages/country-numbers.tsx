import { fill } from '../guide/interface-text.ts'
import type { EmergencyRow, Line } from '../guide/blocks.ts'
import { telephoneAddress } from '../guide/telephone.ts'
import text from 'virtual:interface-text'
import { Marks } from './marks.tsx'

/** One country's numbers: those for an emergency first and large, then help at night, and the day they were checked. */
export function CountryNumbers({ row }: { readonly row: EmergencyRow }) {
  return (
    <>
      <p className="calls">{row.emergency.map((number) => <a key={number} href={telephoneAddress(number)}>{fill(text.callNumber, { number })}</a>)}</p>
      {row.notes.map((note) => <p key={note}>{note}</p>)}
      <Lines name={text.adviceAtNight} lines={row.advice} />
      <Lines name={text.mindAtNight} lines={row.mind} />
      <p className="checked">
        {fill(row.marks.includes('K') ? text.numberNotChecked : text.numberChecked, { date: row.checked })}
        <Marks marks={row.marks.filter((mark) => mark !== 'K')} />
      </p>
    </>
  )
}

function Lines({ name, lines }: { readonly name: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="at-night">{name}</p>
      <ul>{lines.map(({ number, what }) => <li key={what}>{number && <a href={telephoneAddress(number)}>{number}</a>} {what}</li>)}</ul>
    </>
  )
}
