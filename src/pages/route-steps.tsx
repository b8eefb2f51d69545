import type { Ref } from 'react'
import type { SignName } from '../guide/drawing-names.ts'
import type { RoutePage } from '../guide/page.ts'
import text from 'virtual:interface-text'
import { AlwaysList } from './always-list.tsx'
import { CallList } from './call-list.tsx'
import styles from './situation-page.module.css'
import { StepView } from './step.tsx'

interface RouteStepsProps {
  readonly page: Pick<RoutePage, 'steps' | 'calls' | 'always'>
  /** Who is drawn, one person all the way through; none: whoever each drawing shows. */
  readonly person?: SignName | undefined
  readonly heading?: Ref<HTMLHeadingElement>
}

/** The steps of a route in their order, and at their end when to call. */
export function RouteSteps({ page, person, heading }: RouteStepsProps) {
  return (
    <section id="steps" className={styles.steps}>
      <h2 ref={heading} tabIndex={-1}>{text.steps}</h2>
      <AlwaysList lines={page.always} />
      <ol>
        {page.steps.map((step, index) => <StepView key={index} step={step} person={person} />)}
        <li className={styles.call}><h3>{text.whenToCall}</h3><CallList calls={page.calls} isDialled /></li>
      </ol>
    </section>
  )
}
