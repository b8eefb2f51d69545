import { useEffect, useState } from 'react'
import { fill } from '../guide/interface-text.ts'
import type { Wanted } from '../guide/session-address.ts'
import { allGoing, forgetGoing } from '../reader/going-store.ts'
import text from 'virtual:session-text'
import { goingsIn, type Going } from './going.ts'
import { nextSession } from './next-session.ts'
import styles from './set-up.module.css'

interface GoOnProps {
  readonly wanted: Wanted
  /** How many steps it has now: another edition may have others. */
  readonly count: (going: Going) => number
  /** Whether the reader has just left it: then the way back has the focus. */
  readonly isFresh: boolean
  readonly onGoOn: (going: Going) => void
}

/** A session that was left or lost, offered for an hour. */
export function GoOn({ wanted, count, isFresh, onGoOn }: GoOnProps) {
  const [left, setLeft] = useState<Going>()
  useEffect(() => {
    const look = async () => {
      const { offered, past } = goingsIn(await allGoing(), Date.now())
      const same = offered.filter((going) => going.wanted.kind === wanted.kind && going.wanted.slug === wanted.slug)
      setLeft(same.sort((one, other) => other.session.told - one.session.told).find((going) => going.session.times.length === count(going)))
      await Promise.all(past.map(({ id }) => forgetGoing(id)))
    }
    // Where nothing can be read, nothing was kept.
    look().catch(() => {})
  }, [])
  if (!left) return null
  const forget = () => {
    setLeft(undefined)
    void forgetGoing(left.id).catch(() => {})
  }
  return (
    <section className={styles.goOn} aria-label={text.goOnWhere}>
      <h2>{text.goOnWhere}</h2>
      <p>{fill(text.stepOf, { number: left.session.at + 1, count: left.session.times.length })}. {text.goOnCheck}</p>
      <button type="button" className="main-action" autoFocus={isFresh} onClick={() => onGoOn({ ...left, session: nextSession(left.session, { kind: 'go-on', now: Date.now() }) })}>{text.goOn}</button>
      <button type="button" onClick={forget}>{text.startAnew}</button>
    </section>
  )
}
