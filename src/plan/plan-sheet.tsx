import { useEffect } from 'react'
import type { Side } from '../guide/drawing-names.ts'
import { fill } from '../guide/interface-text.ts'
import type { RoutePage } from '../guide/page.ts'
import type { CitedSource } from '../guide/page-parts.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:plan-text'
import { citedIn, shortSource } from './cited.ts'
import { usePaper, type Paper } from './paper.ts'
import styles from './plan-sheet.module.css'
import { QrCode } from './qr-code.tsx'
import { SheetCalls } from './sheet-calls.tsx'
import { SheetStep } from './sheet-step.tsx'

interface PlanSheetProps {
  /** What the plan comes to. */
  readonly page: RoutePage
  /** When it is done, and when to be in touch, in words. */
  readonly facts: readonly string[]
  readonly note: string
  /** The whole link of the plan. */
  readonly link: string
  readonly paper: Paper
  /** The breast that is drawn where a step is for both. */
  readonly side: Side
  /** Telephone numbers that the reader chose, each with whose it is, the emergency number first. */
  readonly numbers: readonly string[]
  /** All sources of the guide; those that the sheet cites stand on it. */
  readonly sources: readonly CitedSource[]
  /** The day on which the guide was last held against them. */
  readonly checked: string
}

/** With fewer steps than these there is room for large pictures and letters. */
const roomy = 5

/** A plan on one page of paper: unseen on the screen, and all of its page that is printed. */
export function PlanSheet({ page, facts, note, link, paper, side, numbers, sources, checked }: PlanSheetProps) {
  usePaper(paper)
  usePrintedAlone()
  // What leads back to the page that asks is what its steps are made for.
  const asked = page.gate.filter(({ leadsTo }) => leadsTo?.path !== page.path)
  const cited = citedIn(page.steps, page.calls, sources)
  return (
    <div className={styles.sheet} data-paper={paper} data-roomy={page.steps.length < roomy || undefined}>
      <header>
        <div>
          <p>{interfaceText.guideName}</p>
          <h1>{page.title}</h1>
          <p className={styles.facts}>{facts.join(' ')}</p>
          {note !== '' && <p><strong>{text.sheetNote}</strong> {note}</p>}
          <p className={styles.first}><strong>{text.sheetFirst}</strong> {asked.map(({ ask }) => `${ask}.`).join(' ')}</p>
        </div>
        <figure>
          <QrCode text={link} label={text.codeOf} />
          <figcaption>{text.sheetScan}</figcaption>
        </figure>
      </header>
      <ol>{page.steps.map((step, index) => <SheetStep key={index} step={step} side={side} />)}</ol>
      <SheetCalls calls={page.calls} numbers={numbers} />
      <footer>
        <p><strong>{text.sheetSources}.</strong> {text.sheetMarks} {cited.map((source) => `${source.number} ${shortSource(source)}`).join(' · ')}. {fill(text.sheetMore, { address: new URL(`${import.meta.env.BASE_URL}sources/`, location.href).href })}</p>
        <p>{interfaceText.honestLine} {fill(interfaceText.lastChecked, { date: checked })}</p>
      </footer>
    </div>
  )
}

/** Nothing else of the page goes to paper, however the reader prints it. */
function usePrintedAlone(): void {
  useEffect(() => {
    // A class, for a rule that only asks what a page has would come with the styles of every page.
    document.body.classList.add(`${styles.printed}`)
    return () => document.body.classList.remove(`${styles.printed}`)
  }, [])
}
