import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import type { PageLink } from '../guide/page-parts.ts'
import text from 'virtual:interface-text'
import styles from './technique-page.module.css'

/** A technique that is taught about and not led sends its reader to the one to use instead. */
export function LeftOut({ to }: { readonly to: PageLink }) {
  return (
    <div className={styles.leftOut}>
      <p>{text.leftOut}</p>
      <p><Link className="main-action" to={to.path}>{fill(text.insteadUse, { title: to.title })}</Link></p>
    </div>
  )
}
