import { use } from 'react'
import type { DrawnAs } from '../guide/drawing.ts'
import { sideTexts, skinTexts } from '../drawing/drawn-names.ts'
import { breastNames, sideNames, skinNames, type BreastName } from '../guide/drawing-names.ts'
import { drawingChoiceIn, keptDrawingChoice } from '../reader/drawing-choice.ts'
import text from 'virtual:drawing-text'
import { Choices } from './choices.tsx'
import { useDrawingChoice } from './for-reader.tsx'
import { KeptByReader } from './kept-by-reader.ts'

const breasts: Record<BreastName, string> = { round: text.breastRound, full: text.breastFull, long: text.breastLong }

/** The reader's own side, skin and shape, for every drawing. */
export function DrawingChoices() {
  const kept = use(KeptByReader).drawing
  const chosen = useDrawingChoice()
  // Added to what is kept now, not to what was shown last: two quick presses both count.
  const keep = (choice: Partial<DrawnAs>) => kept.keep(keptDrawingChoice({ ...drawingChoiceIn(kept.current()), ...choice }))
  return (
    <>
      <Choices legend={text.drawingSide} names={sideNames} says={sideTexts} chosen={chosen.side} onChoose={(side) => keep({ side })} />
      <Choices legend={text.drawingSkin} names={[undefined, ...skinNames]} says={skinTexts} chosen={chosen.skin} onChoose={(skin) => keep({ skin })} swatch />
      <Choices legend={text.drawingBreast} names={[undefined, ...breastNames]} says={breasts} chosen={chosen.breast} onChoose={(breast) => keep({ breast })} />
    </>
  )
}
