import { useState, type ReactNode } from 'react'
import { sideNames, type Side } from '../guide/drawing-names.ts'
import type { Settings } from '../reader/settings.ts'
import text from 'virtual:session-text'
import { FeelingChoice } from './feeling-choice.tsx'
import type { Offer } from './offers.ts'
import type { Choices } from './session.ts'
import styles from './set-up.module.css'
import { Switches } from './switches.tsx'
import { sideText } from './step-screen.tsx'

/** A step that is left to the reader, as its page names it, with what must be so. */
export interface NamedOffer extends Offer {
  readonly name: string
  readonly when: readonly string[]
}

interface SetUpProps {
  readonly ready: ReactNode
  readonly offers: readonly NamedOffer[]
  /** Whether any step is for one breast. */
  readonly hasSides: boolean
  /** Whether a step is for the breast that is sore: then nothing may choose it but its owner. */
  readonly hasSore: boolean
  /** What rules out each of the moves to come, by its name. */
  readonly notFor: readonly { readonly name: string; readonly rules: readonly string[] }[]
  readonly settings: Settings
  readonly onSet: (settings: Partial<Settings>) => void
  readonly onStart: (choices: Choices, before: number | undefined) => void
}

/** What a session needs to know before it leads alone: all of it is chosen already, so that one press begins. */
export function SetUp({ ready, offers, hasSides, hasSore, notFor, settings, onSet, onStart }: SetUpProps) {
  const [first, setFirst] = useState<Side | undefined>(hasSore ? undefined : settings.sideFirst)
  const [changed, setChanged] = useState<readonly number[]>([])
  const [before, setBefore] = useState<number>()
  const flip = (place: number) => setChanged((now) => (now.includes(place) ? now.filter((each) => each !== place) : [...now, place]))
  return (
    <form className={styles.setUp} onSubmit={(event) => { event.preventDefault(); onStart({ first: first ?? settings.sideFirst, changed }, before) }}>
      {ready}
      {notFor.length > 0 && (
        <details>
          <summary>{text.notForYou}</summary>
          <p>{text.notForHow}</p>
          <ul>{notFor.map(({ name, rules }) => <li key={name}><strong>{name}:</strong> {rules.join(' ')}</li>)}</ul>
        </details>
      )}
      {hasSides && (
        <fieldset className="chips">
          <legend>{hasSore ? text.whichSore : text.whichSide}</legend>
          {sideNames.map((side) => <label key={side}><input type="radio" name="side" required={hasSore} checked={side === first} onChange={() => setFirst(side)} /><span>{sideText(side)}</span></label>)}
        </fieldset>
      )}
      {offers.length > 0 && (
        <fieldset className={styles.offers}>
          <legend>{text.ifYouLike}</legend>
          {offers.map(({ place, isOn, name, when }) => (
            <label key={place}>
              <input type="checkbox" checked={isOn !== changed.includes(place)} onChange={() => flip(place)} />
              <span>{name}{when.length > 0 && <small>{text.onlyIf} {when.join('; ')}.</small>}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Switches settings={settings} onSet={onSet} />
      <FeelingChoice legend={text.feelingBefore} felt={before} onFelt={setBefore} />
      <div className={styles.start}><button className="main-action">{text.start}</button></div>
    </form>
  )
}
