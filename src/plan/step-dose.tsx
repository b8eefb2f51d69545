import { sideNames } from '../guide/drawing-names.ts'
import { fill } from '../guide/interface-text.ts'
import { planCaps, type PlanStep } from '../guide/plan.ts'
import text from 'virtual:plan-text'
import styles from './builder.module.css'
import { doseOf } from './dose.ts'
import { doseOptions } from './dose-options.ts'
import { durationText } from './duration-text.ts'
import { partOf } from './part-of.ts'
import type { Draft } from './use-draft.ts'

interface StepDoseProps {
  readonly draft: Draft
  readonly at: number
  readonly step: PlanStep
  readonly name: string
}

const sides = ['each', ...sideNames] as const
const sideTexts = { each: text.both, left: text.left, right: text.right }

/** How long a step takes, how many times, and on which breast: what there is of it. */
export function StepDose({ draft, at, step, name }: StepDoseProps) {
  const { held, language } = draft
  const part = partOf(step, held)
  const dose = part && doseOf(part, held)
  if (!dose) return null
  const { seconds, rounds, sided } = dose
  return (
    <div className={styles.dose}>
      {seconds && <Choice label={text.howLong} of={name} value={step.seconds ?? seconds.usual} options={doseOptions(seconds, step.seconds).map((value) => ({ value, says: durationText(value, language) }))} onChoose={(chosen) => draft.change({ kind: 'seconds', at, seconds: chosen })} />}
      {rounds && <Choice label={text.howOften} of={name} value={step.rounds ?? 1} options={Array.from({ length: planCaps.rounds }, (_, index) => ({ value: index + 1, says: fill(text.times, { count: index + 1 }) }))} onChoose={(chosen) => draft.change({ kind: 'rounds', at, rounds: chosen })} />}
      {sided && (
        <fieldset className="chips">
          <legend>{text.whichBreast} <span className={styles.of}>{name}</span></legend>
          {sides.map((side) => <label key={side}><input type="radio" name={`side ${at}`} checked={(step.side ?? 'each') === side} onChange={() => draft.change({ kind: 'side', at, side })} /><span>{sideTexts[side]}</span></label>)}
        </fieldset>
      )}
    </div>
  )
}

interface ChoiceProps<Value extends string | number> {
  readonly label: string
  /** Which step it is for, for who hears the label alone. */
  readonly of: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly says: string }[]
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string | number>({ label, of, value, options, onChoose }: ChoiceProps<Value>) {
  const choose = (written: string) => {
    const chosen = options.find((option) => String(option.value) === written)
    if (chosen) onChoose(chosen.value)
  }
  return (
    <label className={styles.choice}>
      <span>{label} <span className={styles.of}>{of}</span></span>
      <select value={value} onChange={({ target }) => choose(target.value)}>{options.map(({ value, says }) => <option key={value} value={value}>{says}</option>)}</select>
    </label>
  )
}
