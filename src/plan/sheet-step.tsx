import { StillPicture } from '../drawing/engine.ts'
import type { Side } from '../guide/drawing-names.ts'
import { fill, stepSideKeys } from '../guide/interface-text.ts'
import type { Step } from '../guide/page-parts.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:plan-text'
import styles from './plan-sheet.module.css'
import { SheetText } from './sheet-text.tsx'

interface SheetStepProps {
  readonly step: Step
  /** The breast that is drawn where the step is for both. */
  readonly side: Side
  /** The number of the step that has told all of this already: then only when to stop is told again. */
  readonly as?: number | undefined
}

/** A step with its three pictures, and in the same box when to stop (rule 4). */
export function SheetStep({ step, side, as }: SheetStepProps) {
  const { name, time, rounds, drawing, disputed, when } = step
  const facts = [time, rounds && fill(text.sheetTimes, { count: rounds }), step.side && interfaceText[stepSideKeys[step.side]], disputed && interfaceText.labelDisputed].filter((fact) => typeof fact === 'string' && fact !== '')
  const drawn = step.side === 'left' || step.side === 'right' ? step.side : side
  return (
    <li>
      {drawing && as === undefined && <div className={styles.stills}>{drawing.stills.map((still, index) => <StillPicture key={index} drawing={drawing} side={drawn} still={still} />)}</div>}
      <div>
        <h3>{name}{facts.length > 0 && <span> · {facts.join(' · ')}</span>}</h3>
        {as === undefined ? <p><SheetText text={step.text} />{when.length > 0 && <> {interfaceText.when} {when.join('; ')}.</>}</p> : <p>{fill(text.sheetAs, { number: as })}</p>}
        {step.stopIf.length > 0 && <p className={styles.stop}><strong>{text.sheetStop}</strong> {step.stopIf.map((rule, index) => <span key={index}><SheetText text={rule} /> </span>)}</p>}
      </div>
    </li>
  )
}
