import { Figure } from '../drawing/figure.tsx'
import { Sign } from '../drawing/sign.tsx'
import type { NamedPicture } from '../guide/picture.ts'
import styles from './pictures.module.css'

/** Pictures beside text, each with its caption: one alone, or a row that reads from left to right. */
export function Pictures({ pictures }: { readonly pictures: readonly NamedPicture[] }) {
  return (
    <div className={styles.row}>
      {pictures.map((picture) => (
        <figure key={picture.title}>
          <div className={styles.picture}><PictureView picture={picture} /></div>
          <figcaption>{picture.title}</figcaption>
        </figure>
      ))}
    </div>
  )
}

function PictureView({ picture: { drawing, sign, alt } }: { readonly picture: NamedPicture }) {
  return drawing ? <Figure drawing={drawing} side="left" alt={alt} crop="thumb" /> : <Sign sign={sign} alt={alt} />
}
