import { fill } from '../guide/interface-text.ts'
import type { Source } from '../guide/page.ts'
import text from 'virtual:interface-text'
import styles from './source-list.module.css'

const typeNames: Record<Source['type'], string> = {
  trial: text.typeTrial,
  review: text.typeReview,
  study: text.typeStudy,
  guideline: text.typeGuideline,
  leaflet: text.typeLeaflet,
  article: text.typeArticle,
  reference: text.typeReference,
}

/** Numbered sources, each a target for the marks in the text. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return <ol className={styles.sources}>{sources.map((source) => <SourceItem key={source.number} source={source} />)}</ol>
}

function SourceItem({ source: { number, type, text: citation, address, seen, unchecked } }: { readonly source: Source }) {
  return (
    <li id={`source-${number}`} value={number} data-type={type}>
      {citation} {address && <a href={`https://${address}`} rel="noreferrer">{address}</a>}
      <span className={styles.read}>{typeNames[type]}. {fill(text.howMuchRead, { seen })} {unchecked && fill(text.notCheckedPart, { what: unchecked })}</span>
    </li>
  )
}
