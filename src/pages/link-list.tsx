import { Link } from '../guide/link.tsx'
import type { PageLink } from '../guide/page-parts.ts'
import styles from './link-list.module.css'

interface LinkListProps {
  readonly links: readonly PageLink[]
  /** Side by side where there is room. */
  readonly inColumns?: boolean
}

/** What a page of the guide can begin from, each as high as a finger. They lead to what only a script can show, so without one there are none. */
export function LinkList({ links, inColumns = false }: LinkListProps) {
  return (
    <ul className={`${styles.links} ${inColumns ? `${styles.columns} ` : ''}needs-script`}>
      {links.map(({ path, title }) => <li key={path}><Link to={path}>{title}</Link></li>)}
    </ul>
  )
}
