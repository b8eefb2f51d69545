import { use, useRef } from 'react'
import type { PlanSource } from '../guide/led-pages.ts'
import { Link } from '../guide/link.tsx'
import type { RoutePage } from '../guide/page.ts'
import { fill } from '../guide/interface-text.ts'
import type { Plan } from '../guide/plan.ts'
import { buildAddress } from '../guide/plan-address.ts'
import { sessionAddress } from '../guide/session-address.ts'
import { hoursText, occasionText } from '../plan/duration-text.ts'
import { HandOver } from '../plan/hand-over.tsx'
import { KeepNow } from '../plan/keep-now.tsx'
import { KeepPlan } from '../plan/keep-plan.tsx'
import { planLink } from '../plan/plan-link.ts'
import { planAsPage } from '../plan/plan-as-page.ts'
import { codeOf } from '../plan/plan-code.ts'
import { playedCode } from '../plan/played-code.ts'
import { ShowCode } from '../plan/show-code.tsx'
import type { Held } from '../plan/plan-fault.ts'
import type { GateAnswer } from '../reader/gate-answer.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:plan-text'
import { Cautions } from './cautions.tsx'
import { Gate } from './gate.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { PlanOnPaper } from './plan-on-paper.tsx'
import styles from './plan-page.module.css'
import { RouteSteps } from './route-steps.tsx'
import { useFocusAfterPress } from './use-focus-after-press.ts'
import { useGate } from './use-gate.ts'

interface ShownPlanProps {
  readonly plan: Plan
  /** False for what a newer edition made: parts of it are missing here, so it is not led, kept or handed on. */
  readonly isWhole: boolean
  readonly held: Held
}

/** A plan as its parent reads it: at once, with its questions first, and with all that can be done with it. */
export function ShownPlan({ plan, isWhole, held }: ShownPlanProps) {
  const page = planAsPage(plan, held, document.documentElement.lang)
  return (
    <>
      <h1>{page.title}</h1>
      {!isWhole && <><p role="alert">{text.newerPart}</p><p><Link to="/save/">{interfaceText.save}</Link></p></>}
      <Terms plan={plan} />
      {isWhole && <FirstActs plan={plan} title={page.title} />}
      <GatedPlan page={page} />
      <div className={styles.cautions}><Cautions sections={page.sections} open={plan.steps.some(({ kind }) => kind === 'medicine') ? 'pain-medicines' : undefined} /></div>
      {isWhole && <Uses plan={plan} page={page} checked={(held.situation ?? held.page).checked} sources={held.page.sources} />}
      {held.situation && <p><Link to={held.situation.path}>{fill(interfaceText.sessionSources, { title: held.situation.title })}</Link></p>}
    </>
  )
}

/** When it is done, when to be in touch, and the note. */
function Terms({ plan }: Pick<ShownPlanProps, 'plan'>) {
  const { note } = plan
  return (
    <>
      <p className="lead">{factsOf(plan).join(' ')}</p>
      {note && <p className={styles.note}><strong>{text.noteSays}</strong> {note}</p>}
    </>
  )
}

function factsOf({ occasion, inTouch }: Plan): readonly string[] {
  const language = document.documentElement.lang
  return [`${occasionText(occasion, language)}.`, fill(text.touchIn, { time: hoursText(inTouch, language) })]
}

/** To be led through it; and for who has made it here, to hand it over. */
function FirstActs({ plan, title }: { readonly plan: Plan; readonly title: string }) {
  const { draft, plans } = use(KeptByReader)
  const code = codeOf(plan)
  return (
    <div className={styles.acts}>
      <Link className="main-action" to={sessionAddress({ kind: 'plan', slug: playedCode(code) })}>{interfaceText.startHandsFree}</Link>
      {draft.current() === code ? <ShowCode link={planLink(code)} title={title} /> : <KeepNow kept={plans} code={code} title={title} />}
    </div>
  )
}

/** It reads at once: the steps stand below their questions, and go only where an answer says so. */
function GatedPlan({ page }: { readonly page: RoutePage }) {
  const { answer, isOpen, gate } = useGate(page)
  const isStopped = !isOpen && answer.yes.length > 0
  const passed = useRef<HTMLParagraphElement>(null)
  const keepFocus = useFocusAfterPress(isOpen, passed)
  const pass = (given: GateAnswer) => {
    keepFocus()
    gate.answer(given)
  }
  return (
    <>
      {isOpen ? <p ref={passed} tabIndex={-1} className={styles.passed}>{interfaceText.gatePassed}</p> : <Gate page={page} answer={answer} gate={gate} onPass={pass} />}
      {!isStopped && <RouteSteps page={page} />}
    </>
  )
}

interface UsesProps {
  readonly plan: Plan
  readonly page: RoutePage
  readonly checked: string
  readonly sources: readonly PlanSource[]
}

/** Keeping it, handing it on, putting it on paper, changing it. */
function Uses({ plan, page, checked, sources }: UsesProps) {
  const { plans } = use(KeptByReader)
  const code = codeOf(plan)
  return (
    <section id="this-plan">
      <h2>{text.thisPlan}</h2>
      <KeepPlan kept={plans} code={code} title={page.title} />
      <HandOver link={planLink(code)} title={page.title} />
      <PlanOnPaper page={page} facts={factsOf(plan)} note={plan.note} link={planLink(code)} checked={checked} sources={sources} />
      <p><Link to={buildAddress(code)}>{text.changePlan}</Link></p>
      <p><Link to="/save/">{text.saveGuide}</Link></p>
    </section>
  )
}
