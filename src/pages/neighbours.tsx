import { Link } from '../guide/link.tsx'
import type { PageLink } from '../guide/page-parts.ts'
import text from 'virtual:interface-text'
import styles from './neighbours.module.css'

/** The technique before and the one after, where the thumb is. */
export function Neighbours({ previous, next }: { readonly previous?: PageLink | undefined; readonly next?: PageLink | undefined }) {
  return (
    <nav className={styles.neighbours} aria-label={text.neighboursLabel}>
      {previous && <Link rel="prev" to={previous.path}><span>{text.previous}</span> {previous.title}</Link>}
      {next && <Link rel="next" to={next.path}><span>{text.next}</span> {next.title}</Link>}
    </nav>
  )
}
