import { createContext, use } from 'react'
import { Link } from 'react-router'
import { fill } from '../guide/interface-text.ts'
import type { Mark } from '../guide/page.ts'
import text from 'virtual:interface-text'
import styles from './marks.module.css'

/** The page on which source marks find their source: this one where it lists them, or all sources. */
export const SourcesAt = createContext('/sources/')

/** Where a claim comes from: numbers that lead to the source, "our choice", "not checked". */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  const numbers = marks.filter((mark) => typeof mark === 'number')
  return (
    <span className={styles.marks}>
      {numbers.map((number) => <SourceMark key={number} number={number} />)}
      {marks.includes('K') && <span className={styles.word}>{text.notChecked}</span>}
      {marks.includes('APP') && <span className={styles.word}>{text.ourChoice}</span>}
    </span>
  )
}

function SourceMark({ number }: { readonly number: number }) {
  return <> <Link to={`${use(SourcesAt)}#source-${number}`} aria-label={fill(text.source, { number })}>{number}</Link></>
}
