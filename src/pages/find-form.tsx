import { useEffect, useMemo, useState } from 'react'
import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import type { Page } from '../guide/page.ts'
import { searchAction } from '../guide/search-action.ts'
import findText from 'virtual:find-text'
import text from 'virtual:interface-text'
import styles from './find.module.css'
import { findIn, type Find, type Place } from '../find/match-pages.ts'
import { useReworded } from './reworded.ts'

/** Gives every page of the guide; from the offline copy where there is one. */
export type LoadAll = () => Promise<readonly Page[]>

interface FindFormProps {
  readonly loadAll: LoadAll
  /** A place was chosen. */
  readonly onGo: () => void
}

/** Words, and the places that fit them as they are typed. */
export function FindForm({ loadAll, onGo }: FindFormProps) {
  const [words, setWords] = useState('')
  const find = useFind(loadAll)
  return (
    <>
      <form action={searchAction} className={styles.form} method="dialog">
        <input type="search" name="words" aria-label={findText.hint} placeholder={findText.hint} autoFocus autoComplete="off" enterKeyHint="search" value={words} onChange={(event) => setWords(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
        <button>{text.close}</button>
      </form>
      <Places find={find} words={words.trim()} onGo={onGo} />
    </>
  )
}

/** The search once it is made, 'failed' where the pages could not be loaded. */
function useFind(loadAll: LoadAll): Find | 'failed' | undefined {
  const [loaded, setLoaded] = useState<readonly Page[] | 'failed'>()
  const pages = useReworded(loaded)
  useEffect(() => {
    loadAll().then(setLoaded, () => setLoaded('failed'))
  }, [loadAll])
  return useMemo(() => (typeof pages === 'object' ? findIn(pages) : pages), [pages])
}

function Places({ find, words, onGo }: { readonly find: Find | 'failed' | undefined; readonly words: string; readonly onGo: () => void }) {
  const places = typeof find === 'function' && words !== '' ? find(words) : []
  return (
    <>
      <p role="status" className={styles.said}>{saidOf(find, words, places.length)}</p>
      <ul className={styles.places}>{places.map((place) => <li key={place.to}><PlaceLink place={place} onGo={onGo} /></li>)}</ul>
      {words !== '' && places.length === 0 && <p><Link className="main-action" to="/get-help/" onClick={onGo}>{text.tabHelp}</Link></p>}
    </>
  )
}

function saidOf(find: Find | 'failed' | undefined, words: string, count: number): string {
  if (find === 'failed') return findText.failed
  if (words === '') return findText.start
  if (find === undefined) return ''
  if (count === 0) return findText.nothing
  return count === 1 ? findText.one : fill(findText.count, { count })
}

function PlaceLink({ place, onGo }: { readonly place: Place; readonly onGo: () => void }) {
  return (
    <Link to={place.to} onClick={onGo}>
      <strong>{place.heading || place.title}</strong>
      {place.heading && <span className={styles.page}>{place.title}</span>}
      <span className={styles.text}>{place.text}</span>
    </Link>
  )
}
