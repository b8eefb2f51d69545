import { useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { pageAddresses } from '../guide/addresses.ts'
import type { Term } from '../guide/blocks.ts'
import { Link } from '../guide/link.tsx'
import type { Page } from '../guide/page.ts'
import text from 'virtual:interface-text'
import { Inlines } from './blocks.tsx'
import type { LoadPage } from './load-page.ts'
import { useReworded } from './reworded.ts'
import styles from './sheet.module.css'

interface WordPopoverProps {
  /** Where the word stands in the glossary. */
  readonly to: string
  readonly link: HTMLElement
  readonly loadPage: LoadPage
  readonly onClose: () => void
}

/** Here and not in a style sheet, which every page would carry: this is seen once the script runs, and only then. */
const aboveBar = { insetBlockEnd: 'calc(3.5rem + env(safe-area-inset-bottom))', maxBlockSize: '70%' }
const tall = { display: 'inline-block', paddingBlock: '0.8rem' }

/** A word of the glossary and its meaning, over the page. Its link is followed where the meaning cannot be had. */
export function WordPopover({ to, link, loadPage, onClose }: WordPopoverProps) {
  const term = useReworded(useTerm(to, loadPage))
  const sheet = useShown(term, link)
  const meaning = useId()
  return term && (
    <div ref={sheet} popover="auto" role="dialog" tabIndex={-1} className={styles.sheet} style={aboveBar} aria-label={term.term} aria-describedby={meaning} onToggle={({ newState }) => newState === 'closed' && onClose()}>
      <strong>{term.term}</strong>
      <p id={meaning}><Inlines text={term.text} /></p>
      <Link style={tall} to={to}>{text.allWords}</Link>
      <button type="button" onClick={() => sheet.current?.hidePopover()}>{text.close}</button>
    </div>
  )
}

function useTerm(to: string, loadPage: LoadPage): Term | undefined {
  const [term, setTerm] = useState<Term>()
  const navigate = useNavigate()
  useEffect(() => {
    let isWanted = true
    loadPage(pageAddresses.words).then((page) => termAt(to, page)).then((found) => isWanted && setTerm(found), () => isWanted && navigate(to))
    return () => void (isWanted = false)
  }, [to, loadPage])
  return term
}

function termAt(to: string, { sections }: Page): Term {
  const terms = sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'terms' ? block.entries : []))
  const term = terms.find(({ id }) => to.endsWith(`#${id}`))
  if (!term) throw new Error(`The glossary has no word at ${to}.`)
  return term
}

/** Shows the popover and takes the focus into it. The platform gives it back to what had it: Safari needs to be told that the link did. */
function useShown(term: Term | undefined, link: HTMLElement) {
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const popover = sheet.current
    link.focus({ preventScroll: true })
    popover?.showPopover()
    popover?.focus({ preventScroll: true })
    return () => popover?.hidePopover()
  }, [term, link])
  return sheet
}
