import { use } from 'react'
import { bySoon } from '../guide/by-soon.ts'
import { fill, soonKeys } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import type { Call } from '../guide/page-parts.ts'
import type { Soon } from '../guide/situation.ts'
import text, { emergency } from 'virtual:interface-text'
import { Inlines } from './blocks.tsx'
import styles from './call-list.module.css'
import { EmergencyCall } from './emergency-call.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { MyNumbers } from './my-numbers.tsx'

interface CallListProps {
  readonly calls: readonly Call[]
  /** True where the numbers themselves stand beside the words. */
  readonly isDialled?: boolean
}

/** What to do, by how soon, the most urgent first; each group leads to where more of it stands. */
export function CallList({ calls, isDialled = false }: CallListProps) {
  return (
    <dl className={styles.calls}>
      {bySoon(calls).map(({ soon, inside }) => (
        <div key={soon} data-soon={soon}>
          <dt>{text[soonKeys[soon]]}</dt>
          {isDialled && <Numbers soon={soon} />}
          {inside.map(({ text }, index) => <dd key={index}><Inlines text={text} /></dd>)}
          {placesIn(inside).map(({ path, title }) => <dd key={path}><Link to={path}>{fill(text.more, { title })}</Link></dd>)}
        </div>
      ))}
    </dl>
  )
}

/** One press from a call: the emergency number of the reader's country, or the reader's own carers. */
function Numbers({ soon }: { readonly soon: Soon }) {
  const { country, numbers } = use(KeptByReader)
  if (soon === 'emergency') return <dd><EmergencyCall rows={emergency} country={country} /></dd>
  return soon === 'now' ? <dd><MyNumbers kept={numbers} /></dd> : null
}

/** Where more of it stands: each place once. */
export const placesIn = (calls: readonly Call[]) => [...new Map(calls.flatMap(({ to }) => (to ? [[to.path, to]] : []))).values()]
