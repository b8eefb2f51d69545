import text from 'virtual:drawing-text'
import styles from './choices.module.css'

interface ChoicesProps<Name extends string | undefined> {
  readonly legend: string
  /** undefined where the drawing's own is meant. */
  readonly names: readonly Name[]
  readonly says: Readonly<Record<NonNullable<Name>, string>>
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
  /** Shows each tone beside its word. */
  readonly swatch?: boolean
}

/** One of a few, each a word to press. */
export function Choices<Name extends string | undefined>({ legend, names, says, chosen, onChoose, swatch = false }: ChoicesProps<Name>) {
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      {names.map((name) => (
        <label key={name ?? ''}>
          <input type="radio" name={legend} checked={name === chosen} onChange={() => onChoose(name)} />
          <span>{swatch && name && <i className={`${styles.swatch} figure-${name}`} />}{name === undefined ? text.asDrawn : says[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
