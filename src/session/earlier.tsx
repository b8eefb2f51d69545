import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { fill } from '../guide/interface-text.ts'
import { sessionAddress } from '../guide/session-address.ts'
import { allGoing } from '../reader/going-store.ts'
import text from 'virtual:session-text'
import { goingIn, isOffered, type Going } from './going.ts'
import { LogList } from './log-list.tsx'
import styles from './set-up.module.css'

/** What there is of earlier sessions: those that were left within the hour, and the log. */
export function Earlier() {
  const [left, setLeft] = useState<readonly Going[]>([])
  useEffect(() => {
    // Where nothing can be read, nothing was kept.
    allGoing().then((all) => setLeft(all.flatMap((each) => goingIn(each) ?? []).filter((going) => isOffered(going, Date.now()))), () => {})
  }, [])
  return (
    <>
      {left.map(({ id, title, wanted, session }) => (
        <section key={id} className={styles.goOn}>
          <h2>{text.goOnWhere}</h2>
          <p><Link discover="none" to={sessionAddress(wanted)}>{title}</Link>. {fill(text.stepOf, { number: session.at + 1, count: session.times.length })}</p>
        </section>
      ))}
      <LogList />
    </>
  )
}
