/* What there is of earlier sessions, for the page that says how a session works. */
import { useEffect, useState } from 'react'
import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import { sessionAddress } from '../guide/session-address.ts'
import { allGoing } from '../reader/going-store.ts'
import { openLog } from '../reader/log.ts'
import text from 'virtual:session-text'
import { goingsIn, type Going } from './going.ts'
import { LogList } from './log-list.tsx'
import styles from './set-up.module.css'

/** Sessions that were left within the hour, each with the way back into it. */
export function LeftSessions() {
  const [left, setLeft] = useState<readonly Going[]>([])
  useEffect(() => {
    // Where nothing can be read, nothing was kept.
    allGoing().then((all) => setLeft(goingsIn(all, Date.now()).offered), () => {})
  }, [])
  return left.map(({ id, title, wanted, session }) => (
    <section key={id} className={styles.goOn}>
      <h2>{text.goOnWhere}</h2>
      <p>{fill(text.stepOf, { number: session.at + 1, count: session.times.length })}</p>
      <p><Link className="main-action" to={sessionAddress(wanted)}>{text.goOn}: {title}</Link></p>
    </section>
  ))
}

const log = openLog()

/** The log of this device, with what makes a file of it. */
export function MyLog({ onExport }: { readonly onExport?: () => Promise<void> }) {
  return <LogList log={log} {...(onExport && { onExport })} />
}
