import { Fragment } from 'react'
import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import type { CitedSource } from '../guide/page-parts.ts'
import type { Source } from '../guide/source.ts'
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

/** Numbered sources, each a target for the marks in the text, with the way back to them. */
export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }) {
  return <ol className={styles.sources}>{sources.map((source) => <SourceItem key={source.number} source={source} />)}</ol>
}

function SourceItem({ source }: { readonly source: CitedSource }) {
  const { number, type, text: citation, address, citedAt } = source
  return (
    <li id={`source-${number}`} value={number} data-type={type}>
      {citation} {address && <a href={`https://${address}`} rel="noreferrer">{address}</a>}
      <span className={styles.read}>{howRead(source)}{citedAt.map(({ path, title }, index) => <Fragment key={path}>{index > 0 && ', '}<Link to={path}>{title}</Link></Fragment>)}</span>
    </li>
  )
}

/** One text, and so one node: each more would cost a comment in the HTML. */
function howRead({ type, seen, unchecked, citedAt }: CitedSource): string {
  return [`${typeNames[type]}.`, fill(text.howMuchRead, { seen }), unchecked && fill(text.notCheckedPart, { what: unchecked }), citedAt.length > 0 && `${text.usedIn} `].filter(Boolean).join(' ')
}
