import { Link } from 'react-router'
import { fill } from '../guide/interface-text.ts'
import type { Call } from '../guide/page.ts'
import { soons, type Soon } from '../guide/situation.ts'
import text from 'virtual:interface-text'
import { Inlines } from './blocks.tsx'
import styles from './call-list.module.css'

const names: Record<Soon, string> = {
  emergency: text.soonEmergency,
  now: text.soonNow,
  today: text.soonToday,
  week: text.soonWeek,
  ask: text.soonAsk,
}

/** What to do, by how soon, the most urgent first; each group leads to where more of it stands. */
export function CallList({ calls }: { readonly calls: readonly Call[] }) {
  const groups = soons.map((soon) => ({ soon, inside: calls.filter((call) => call.soon === soon) })).filter(({ inside }) => inside.length > 0)
  return (
    <dl className={styles.calls}>
      {groups.map(({ soon, inside }) => (
        <div key={soon} data-soon={soon}>
          <dt>{names[soon]}</dt>
          {inside.map(({ text }, index) => <dd key={index}><Inlines text={text} /></dd>)}
          {placesIn(inside).map(({ path, title }) => <dd key={path}><Link discover="none" to={path}>{fill(text.more, { title })}</Link></dd>)}
        </div>
      ))}
    </dl>
  )
}

/** Each place once. */
const placesIn = (calls: readonly Call[]) => [...new Map(calls.flatMap(({ to }) => (to ? [[to.path, to]] : []))).values()]
