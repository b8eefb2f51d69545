import type { RoutePage } from '../guide/page.ts'
import styles from './always-list.module.css'
import { Inlines } from './blocks.tsx'

/** What holds for all of a plan, before its first step; nothing where it has no such rule. */
export function AlwaysList({ lines = [] }: { readonly lines: RoutePage['always'] }) {
  return lines.length > 0 && <ul className={styles.always}>{lines.map((line, index) => <li key={index}><Inlines text={line} /></li>)}</ul>
}
