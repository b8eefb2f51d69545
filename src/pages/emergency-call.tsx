import type { EmergencyRow } from '../guide/blocks.ts'
import type { Kept } from '../reader/kept.ts'
import { useKept } from '../reader/use-kept.ts'
import text from 'virtual:interface-text'
import { CountryNumbers } from './country-numbers.tsx'
import { TelephoneStyle } from './telephone-style.tsx'

interface EmergencyCallProps {
  readonly rows: readonly EmergencyRow[]
  readonly country: Kept
  readonly onChosen?: (country: string) => void
}

/**
 * The numbers of the country that the reader chose, one press from a call. Nothing guesses it: a phone knows neither
 * where its owner is nor which network answers, and the same number is an emergency here and advice there.
 */
export function EmergencyCall({ rows, country, onChosen }: EmergencyCallProps) {
  const chosen = useKept(country)
  const row = rows.find((row) => row.country === chosen)
  const choose = (next: string) => {
    country.keep(next)
    onChosen?.(next)
  }
  return (
    <div className="emergency-call needs-script">
      <TelephoneStyle />
      <label>
        {text.yourNumberIn}
        <select autoComplete="off" value={row?.country ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{text.chooseCountry}</option>
          {rows.map(({ country, name }) => <option key={country} value={country}>{name}</option>)}
        </select>
      </label>
      {row && <div role="group" aria-label={row.name}><CountryNumbers row={row} /><p>{text.checkNumber}</p></div>}
    </div>
  )
}
