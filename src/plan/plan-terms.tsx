import { useId } from 'react'
import { planCaps, type Occasion } from '../guide/plan.ts'
import { searchAction } from '../guide/search-action.ts'
import text from 'virtual:plan-text'
import styles from './builder.module.css'
import { hoursText } from './duration-text.ts'
import { flagsOf } from './held-plan.ts'
import type { Draft } from './use-draft.ts'

interface TermsProps {
  readonly draft: Draft
}

/** When a plan is done, when its two people are in touch again, and its note. */
export function PlanTerms({ draft }: TermsProps) {
  const { plan, language, change } = draft
  const note = useId()
  return (
    <section className={styles.terms}>
      <h2>{text.when}</h2>
      <OccasionChoice draft={draft} />
      <label className={styles.choice}>
        <span>{text.inTouch}</span>
        <select value={plan.inTouch} onChange={({ target }) => change({ kind: 'inTouch', inTouch: Number(target.value) })}>
          {planCaps.inTouch.map((hours) => <option key={hours} value={hours}>{hoursText(hours, language)}</option>)}
        </select>
      </label>
      <form action={searchAction} className={styles.note} method="dialog">
        <label htmlFor={note}>{text.note}</label>
        <small id={`${note}-hint`}>{text.noteHint}</small>
        <input id={note} type="text" autoComplete="off" maxLength={planCaps.noteLength} aria-describedby={`${note}-hint`} defaultValue={plan.note} onChange={({ target }) => change({ kind: 'note', note: target.value })} />
      </form>
    </section>
  )
}

const hoursApart = Array.from({ length: planCaps.hoursApart[1] - planCaps.hoursApart[0] + 1 }, (_, index) => planCaps.hoursApart[0] + index)

/** After a loss, nothing is said of feeds. */
function OccasionChoice({ draft: { plan: { occasion }, held, language, change } }: TermsProps) {
  const isLoss = flagsOf(held).includes('loss')
  const kinds = (['before-feed', 'when-full', 'hours'] as const).filter((kind) => kind !== 'before-feed' || !isLoss)
  const says: Record<Occasion['kind'], string> = { 'before-feed': text.beforeFeed, 'when-full': text.whenFull, hours: text.hoursApart }
  const choose = (occasion: Occasion) => change({ kind: 'occasion', occasion })
  const hours = occasion.kind === 'hours' ? occasion.hours : 3
  return (
    <>
      <fieldset className="chips">
        <legend>{text.whenDone}</legend>
        {kinds.map((kind) => <label key={kind}><input type="radio" name="occasion" checked={kind === occasion.kind} onChange={() => choose(kind === 'hours' ? { kind, hours } : { kind })} /><span>{says[kind]}</span></label>)}
      </fieldset>
      {occasion.kind === 'hours' && (
        <label className={styles.choice}>
          <span>{text.howFarApart}</span>
          <select value={hours} onChange={({ target }) => choose({ kind: 'hours', hours: Number(target.value) })}>{hoursApart.map((each) => <option key={each} value={each}>{hoursText(each, language)}</option>)}</select>
        </label>
      )}
    </>
  )
}
