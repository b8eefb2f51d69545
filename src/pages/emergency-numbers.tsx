import { use, useState } from 'react'
import type { EmergencyRow } from '../guide/blocks.ts'
import { useKept } from '../reader/use-kept.ts'
import text from 'virtual:interface-text'
import { CountryNumbers } from './country-numbers.tsx'
import { EmergencyCall } from './emergency-call.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { TelephoneStyle } from './telephone-style.tsx'

/**
 * Telephone numbers: the chosen country's, then every country's, each with its date; a phone dials them with no
 * internet. The whole list is there before any script. It folds when the reader chooses, or was folded on arrival,
 * and never by itself under a reader's eyes: where a browser does not hold the place (Safari), the text would jump.
 */
export function EmergencyNumbers({ rows }: { readonly rows: readonly EmergencyRow[] }) {
  const { country } = use(KeptByReader)
  const chosen = useKept(country)
  const [isOpen, setOpen] = useState(chosen === '')
  return (
    <>
      <TelephoneStyle />
      <EmergencyCall rows={rows} country={country} onChosen={(next) => setOpen(next === '')} />
      <details className="all-countries" open={isOpen}>
        <summary>{text.allCountries}</summary>
        <p>{text.checkNumber} {text.callsOffline}</p>
        {rows.map((row) => <div key={row.country} className="country" data-country={row.country}><h4>{row.name}</h4><CountryNumbers row={row} /></div>)}
      </details>
    </>
  )
}
