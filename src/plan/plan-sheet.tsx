import { useLayoutEffect, useRef } from 'react'
import type { Side } from '../guide/drawing-names.ts'
import { fill } from '../guide/interface-text.ts'
import type { PlanSource } from '../guide/led-pages.ts'
import type { RoutePage } from '../guide/page.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:plan-text'
import { citedIn } from './cited.ts'
import { usePaper, type Paper } from './paper.ts'
import styles from './plan-sheet.module.css'
import { QrCode } from './qr-code.tsx'
import { SheetCalls } from './sheet-calls.tsx'
import { SheetStep } from './sheet-step.tsx'
import { SheetText } from './sheet-text.tsx'
import { useFit } from './use-fit.ts'

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
  /** All that a plan may cite; those that this one cites stand on it. */
  readonly sources: readonly PlanSource[]
  /** The day on which the guide was last held against them. */
  readonly checked: string
  /** The address of the guide's font. */
  readonly letters: string
}

/** A plan on one page of paper: unseen on the screen, and all of its page that is printed. */
export function PlanSheet({ page, facts, note, link, paper, side, numbers, sources, checked, letters }: PlanSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  usePaper(paper)
  useFit(sheet, paper, letters)
  usePrintedAlone()
  // What leads back to the page that asks is what its steps are made for.
  const asked = page.gate.filter(({ leadsTo }) => leadsTo?.path !== page.path)
  const isLoss = page.route.flags.includes('loss')
  // Who says it may be named for feeding: after a loss a number is enough.
  const cited = citedIn(page, sources).map(({ number, by }) => (isLoss ? number : `${number} ${by}`))
  return (
    <div ref={sheet} className={styles.sheet} data-paper={paper}>
      <header>
        <div>
          <h1><span>{interfaceText.guideName}.</span> {page.title}</h1>
          <p className={styles.facts}>{facts.join(' ')}</p>
          {note !== '' && <p><strong>{text.noteSays}</strong> {note}</p>}
          <p className={styles.first}><strong>{text.sheetFirst}</strong> {asked.map(({ ask }) => `${ask}.`).join(' ')}</p>
        </div>
        <figure>
          <QrCode text={link} label={text.codeOf} />
          <figcaption>{text.sheetScan}</figcaption>
        </figure>
      </header>
      {page.always && page.always.length > 0 && <ul>{page.always.map((line, index) => <li key={index}><SheetText text={line} /></li>)}</ul>}
      <ol>{page.steps.map((step, index) => <SheetStep key={index} step={step} side={side} as={toldBefore(page.steps, index)} />)}</ol>
      <SheetCalls calls={page.calls} numbers={numbers} />
      {!isLoss && <p>{text.sheetFeed}</p>}
      <footer>
        <p><strong>{text.sheetSources}.</strong> {text.sheetMarks} {cited.join(' · ')}. {fill(text.sheetMore, { address: new URL(`${import.meta.env.BASE_URL}sources/`, location.href).href })}</p>
        <p>{interfaceText.honestLine} {fill(interfaceText.lastChecked, { date: checked })}</p>
      </footer>
    </div>
  )
}

/** The number of the first step that says the same; undefined where this one is the first. */
function toldBefore(steps: RoutePage['steps'], index: number): number | undefined {
  const first = steps.findIndex(({ name }) => name === steps[index]?.name)
  return first < index ? first + 1 : undefined
}

/** Nothing else of the page goes to paper, however the reader prints it, from the moment at which the sheet stands there. */
function usePrintedAlone(): void {
  useLayoutEffect(() => {
    // A class, for a rule that only asks what a page has would come with the styles of every page.
    document.body.classList.add(`${styles.printed}`)
    return () => document.body.classList.remove(`${styles.printed}`)
  }, [])
}
