import { createContext, use } from 'react'
import { fill } from '../guide/interface-text.ts'
import type { Mark } from '../guide/blocks.ts'
import { Link } from '../guide/link.tsx'
import text from 'virtual:interface-text'

/** The page on which source marks find their source: this one where it lists them, or all sources. */
export const SourcesAt = createContext('/sources/')

/** Where a claim comes from: numbers that lead to the source, "our choice", "not checked". */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark) => <MarkView key={mark} mark={mark} />)
}

function MarkView({ mark }: { readonly mark: Mark }) {
  const sourcesAt = use(SourcesAt)
  if (mark === 'K') return <i>{text.notChecked}</i>
  if (mark === 'APP') return <i>{text.ourChoice}</i>
  return <Link to={`${sourcesAt}#source-${mark}`} aria-label={fill(text.source, { number: mark })}>{mark}</Link>
}
