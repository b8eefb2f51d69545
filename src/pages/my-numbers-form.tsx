import { useState, type FormEvent } from 'react'
import { searchAction } from '../guide/search-action.ts'
import type { Kept } from '../reader/kept.ts'
import { carers, keptNumbers, numbersAfter, numbersIn, type MyNumbers, type NumberFault } from '../reader/my-numbers.ts'
import text from 'virtual:interface-text'
import { carerNames } from './my-numbers.tsx'

const faultTexts: Record<NumberFault, string> = { signs: text.numberSigns, short: text.numberShort, long: text.numberLong }

interface MyNumbersFormProps {
  readonly kept: Kept
  readonly onDone: () => void
}

/** Three fields, saved together. What is right is kept at once; what is not stays as it was typed, and is asked for again. */
export function MyNumbersForm({ kept, onDone }: MyNumbersFormProps) {
  const [begin] = useState(() => numbersIn(kept.current()))
  const [faults, setFaults] = useState<ReturnType<typeof numbersAfter>['faults']>({})
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    // The form's fields are the carers', and all are texts.
    const next = numbersAfter(numbersIn(kept.current()), Object.fromEntries(new FormData(form)) as MyNumbers)
    kept.keep(keptNumbers(next.numbers))
    setFaults(next.faults)
    const first = carers.find((carer) => next.faults[carer])
    if (first) form.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
    else onDone()
  }
  const forget = () => {
    kept.keep('')
    onDone()
  }
  return (
    <form action={searchAction} onSubmit={save}>
      {carers.map((carer, index) => {
        const fault = faults[carer]
        return (
          <label key={carer}>
            {carerNames[carer]}
            <input type="tel" name={carer} autoComplete="off" autoFocus={index === 0} defaultValue={begin[carer]} aria-invalid={fault && true} />
            {fault && <span role="alert">{faultTexts[fault]}</span>}
          </label>
        )
      })}
      <button type="submit">{text.saveNumbers}</button>
      {kept.current() !== '' && <button type="button" onClick={forget}>{text.deleteNumbers}</button>}
    </form>
  )
}
