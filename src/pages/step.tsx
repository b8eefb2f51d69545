import type { SignName } from '../guide/drawing-names.ts'
import { fill, stepSideKeys } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import type { Step } from '../guide/page-parts.ts'
import text from 'virtual:interface-text'
import { Inlines } from './blocks.tsx'
import { Figure } from './drawn.tsx'
import styles from './situation-page.module.css'

interface StepProps {
  readonly step: Step
  /** Who is drawn, one person all the way through a route: whoever its sign shows. */
  readonly person: SignName | undefined
}

/** One step: what it is, how long and when, what to do, when to stop, and why it stands here. */
export function StepView(props: StepProps) {
  return <li>{props.step.onByDefault ? <StepBody {...props} /> : <TurnedOff {...props} />}</li>
}

/** What a reader must turn on stands folded. */
function TurnedOff(props: StepProps) {
  return (
    <details>
      <summary>{props.step.name}: {text.stepOff}</summary>
      <StepBody {...props} />
    </details>
  )
}

function StepBody({ step, person }: StepProps) {
  const { name, to, drawing, alt = '', side } = step
  return (
    <div className={styles.step}>
      {drawing && <span className={styles.picture}><Figure drawing={drawing} {...(person && { person })} {...((side === 'left' || side === 'right') && { side })} alt={alt} crop="thumb" /></span>}
      <h3>{to ? <Link to={to}>{name}</Link> : name}</h3>
      <Facts step={step} />
      <p><Inlines text={step.text} /></p>
      {step.stopIf.length > 0 && <p className={styles.stop}><strong>{text.stopIf}</strong> {step.stopIf.map((rule, index) => <span key={index}><Inlines text={rule} /> </span>)}</p>}
      {step.why && <p className={styles.why}><Inlines text={step.why} /></p>}
    </div>
  )
}

/** Optional, disputed, how long, how often, which side, and when: what there is of it. */
export function Facts({ step: { optional, disputed, time, rounds, side, when } }: { readonly step: Step }) {
  const facts = [optional && text.stepOptional, disputed && text.labelDisputed, time, rounds && fill(text.rounds, { count: rounds }), side && text[stepSideKeys[side]]].filter((fact) => typeof fact === 'string' && fact !== '')
  return (
    <>
      {facts.length > 0 && <p className={styles.facts}>{facts.join('\u00a0· ')}</p>}
      {when.length > 0 && <p className={styles.facts}>{text.when} {when.join('; ')}.</p>}
    </>
  )
}
