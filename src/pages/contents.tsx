import { Link } from 'react-router'
import type { Section } from '../guide/page.ts'
import text from 'virtual:interface-text'
import styles from './contents.module.css'

/** The headings of a long page, to jump to. */
export function Contents({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav className={styles.contents} aria-label={text.onThisPage}>
      <ul>{sections.map(({ id, heading }) => <li key={id}><Link discover="none" to={`#${id}`}>{heading}</Link></li>)}</ul>
    </nav>
  )
}
