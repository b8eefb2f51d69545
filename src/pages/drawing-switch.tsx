import { use, useState } from 'react'
import { type Drawing, type DrawnAs } from '../guide/drawing.ts'
import { breastNames, sideNames, skinNames, type BreastName, type Side, type SkinName } from '../guide/drawing-names.ts'
import { drawingChoiceIn, keptDrawingChoice } from '../reader/drawing-choice.ts'
import text from 'virtual:interface-text'
import styles from './drawing-switch.module.css'
import { Figure } from './drawn.tsx'
import { useDrawingChoice } from './for-reader.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { Modal } from './modal.tsx'
import sheet from './sheet.module.css'

const sides: Record<Side, string> = { left: text.sideLeft, right: text.sideRight }
const skins: Record<SkinName, string> = { porcelain: text.skinPorcelain, sand: text.skinSand, honey: text.skinHoney, brown: text.skinBrown, deep: text.skinDeep, lines: text.skinLines }
const breasts: Record<BreastName, string> = { round: text.breastRound, full: text.breastFull, long: text.breastLong }

/** The reader's own side, skin and shape, for every drawing. The choice shows at once, above the list. */
export function DrawingSwitch({ drawing }: { readonly drawing: Drawing }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={`${styles.switch} needs-script`}>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>{text.changeDrawing}</button>
      {isOpen && <Modal name={text.changeDrawing} className={sheet.sheet} onClose={() => setOpen(false)}><DrawingChoices drawing={drawing} /></Modal>}
    </div>
  )
}

function DrawingChoices({ drawing }: { readonly drawing: Drawing }) {
  const kept = use(KeptByReader).drawing
  const chosen = useDrawingChoice()
  // Added to what is kept now, not to what was shown last: two quick presses both count.
  const keep = (choice: Partial<DrawnAs>) => kept.keep(keptDrawingChoice({ ...drawingChoiceIn(kept.current()), ...choice }))
  return (
    <form method="dialog">
      <div className={styles.preview}><Figure drawing={drawing} alt="" crop="thumb" /></div>
      <Choices legend={text.drawingSide} names={sideNames} says={sides} chosen={chosen.side} onChoose={(side) => keep({ side })} />
      <Choices legend={text.drawingSkin} names={[undefined, ...skinNames]} says={skins} chosen={chosen.skin} onChoose={(skin) => keep({ skin })} swatch />
      <Choices legend={text.drawingBreast} names={[undefined, ...breastNames]} says={breasts} chosen={chosen.breast} onChoose={(breast) => keep({ breast })} />
      <button>{text.close}</button>
    </form>
  )
}

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

function Choices<Name extends string | undefined>({ legend, names, says, chosen, onChoose, swatch = false }: ChoicesProps<Name>) {
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
