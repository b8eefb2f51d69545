import { Link } from '../guide/link.tsx'
import text from 'virtual:interface-text'
import styles from './contents.module.css'

interface Entry {
  readonly id: string
  readonly heading: string
  readonly needsScript?: boolean
}

/** The headings of a long page, to jump to. */
export function Contents({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <nav className={styles.contents} aria-label={text.onThisPage}>
      <ul>{entries.map(({ id, heading, needsScript }) => <li key={id} className={needsScript ? 'needs-script' : undefined}><Link to={`#${id}`}>{heading}</Link></li>)}</ul>
    </nav>
  )
}
