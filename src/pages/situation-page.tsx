import { useRef } from 'react'
import type { PageOf } from '../guide/page.ts'
import { unanswered, type GateAnswer } from '../reader/gate-answer.ts'
import text from 'virtual:interface-text'
import { Sign } from './drawn.tsx'
import { Gate } from './gate.tsx'
import { HowSure } from './how-sure.tsx'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { RouteSteps } from './route-steps.tsx'
import { SectionView } from './sections.tsx'
import styles from './situation-page.module.css'
import { StartOrPlan } from './start-or-plan.tsx'
import { useAlive } from './use-alive.ts'
import { useFocusAfterPress } from './use-focus-after-press.ts'
import { useGate } from './use-gate.ts'

interface SituationProps {
  readonly page: PageOf<'situation'>
}

/** From what hurts to what helps: the gate, then the steps in their order, then when to call and why. */
export function SituationPage({ page }: SituationProps) {
  return (
    <article data-page="situation" className={styles.situation}>
      <PageHead page={page} />
      <div className={styles.top}>
        <h1>{page.title}</h1>
        <span className={styles.sign}><Sign sign={page.sign} alt={page.alt} /></span>
      </div>
      <p className="lead">{page.lead}</p>
      {/* Another situation is another gate. */}
      <GatedSteps key={page.path} page={page} />
      {page.sections.map((section) => <SectionView key={section.id} section={section} />)}
      <HowSure page={page} />
      <LastChecked date={page.checked} />
    </article>
  )
}

/** The steps wait for the gate, once a script can ask it. Until then, and without one, both stand there. */
function GatedSteps({ page }: SituationProps) {
  const { answer, isOpen, gate } = useGate(page)
  const isAlive = useAlive()
  const questions = useRef<HTMLHeadingElement>(null)
  const steps = useRef<HTMLHeadingElement>(null)
  const keepFocus = useFocusAfterPress(isOpen, isOpen ? steps : questions)
  const pass = (passed: GateAnswer) => {
    keepFocus()
    gate.answer(passed)
  }
  return (
    <>
      {isOpen ? <Passed path={page.path} onAsk={() => pass(unanswered)} /> : <Gate page={page} answer={answer} gate={gate} heading={questions} onPass={pass} />}
      {(isOpen || !isAlive) && <RouteSteps page={page} person={page.sign} heading={steps} />}
    </>
  )
}

/** What stands in the gate's place: the way back to it, and the two choices that it kept closed. */
function Passed({ path, onAsk }: { readonly path: string; readonly onAsk: () => void }) {
  return (
    <>
      <p className={styles.passed}>{text.gatePassed} <button type="button" onClick={onAsk}>{text.gateAgain}</button></p>
      <StartOrPlan path={path} />
    </>
  )
}
