import text from 'virtual:session-text'
import styles from './set-up.module.css'

interface FeelingChoiceProps {
  readonly legend: string
  readonly felt: number | undefined
  readonly onFelt: (felt: number | undefined) => void
}

const feelings = Array.from({ length: 11 }, (_, felt) => felt)

/** How it feels, 0 to 10, for who wants to say. A second press takes it back. */
export function FeelingChoice({ legend, felt, onFelt }: FeelingChoiceProps) {
  return (
    <fieldset className={`chips ${styles.feelings}`}>
      <legend>{legend}</legend>
      <p>{text.feelingScale}</p>
      {feelings.map((each) => (
        <label key={each}>
          <input type="radio" name={legend} checked={each === felt} onChange={() => onFelt(each)} onClick={() => each === felt && onFelt(undefined)} />
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  )
}
