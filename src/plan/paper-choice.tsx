import text from 'virtual:plan-text'
import { paperNames, type Paper } from './paper.ts'

const names: Record<Paper, string> = { a5: 'A5', a4: 'A4', letter: text.paperLetter }

interface PaperChoiceProps {
  readonly paper: Paper
  readonly onChoose: (paper: Paper) => void
}

/** What the plan is printed on. */
export function PaperChoice({ paper, onChoose }: PaperChoiceProps) {
  return (
    <fieldset className="chips">
      <legend>{text.paper}</legend>
      {paperNames.map((name) => <label key={name}><input type="radio" name="paper" checked={name === paper} onChange={() => onChoose(name)} /><span>{names[name]}</span></label>)}
    </fieldset>
  )
}
