import type { NamedPicture } from '../guide/picture.ts'
import { Figure } from './drawn.tsx'
import styles from './pictures.module.css'

/** Pictures beside text, each with its caption: one alone, or a row that reads from left to right. */
export function Pictures({ pictures }: { readonly pictures: readonly NamedPicture[] }) {
  return (
    <div className={styles.row}>
      {pictures.map(({ title, alt, drawing }) => (
        <figure key={title}>
          <div className={styles.picture}><Figure drawing={drawing} alt={alt} crop="thumb" /></div>
          <figcaption>{title}</figcaption>
        </figure>
      ))}
    </div>
  )
}
