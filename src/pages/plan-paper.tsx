import { use, useState } from 'react'
import { fill } from '../guide/interface-text.ts'
import type { RoutePage } from '../guide/page.ts'
import type { Plan } from '../guide/plan.ts'
import { hoursText, occasionText } from '../plan/duration-text.ts'
import { PaperChoice } from '../plan/paper-choice.tsx'
import { usualPaper } from '../plan/paper.ts'
import { planLink } from '../plan/plan-link.ts'
import { codeOf } from '../plan/plan-code.ts'
import type { Held } from '../plan/plan-fault.ts'
import { PlanSheet } from '../plan/plan-sheet.tsx'
import { carers, numbersIn } from '../reader/my-numbers.ts'
import { useKept } from '../reader/use-kept.ts'
import { emergency } from 'virtual:interface-text'
import text from 'virtual:plan-text'
import { useDrawingChoice } from './for-reader.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { carerNames } from './my-numbers.tsx'

interface PlanPaperProps {
  readonly plan: Plan
  readonly page: RoutePage
  readonly held: Held
}

/** A plan as it is printed: the choice of paper, and the page itself, which only the printer shows. */
export function PlanPaper({ plan, page, held }: PlanPaperProps) {
  const [paper, setPaper] = useState(() => usualPaper(navigator.language))
  const { side } = useDrawingChoice()
  const numbers = useOwnNumbers()
  const language = document.documentElement.lang
  const facts = [`${occasionText(plan.occasion, language)}.`, fill(text.touchIn, { time: hoursText(plan.inTouch, language) })]
  const { checked } = held.situation ?? held.page
  return (
    <>
      <PaperChoice paper={paper} onChoose={setPaper} />
      <PlanSheet page={page} facts={facts} note={plan.note} link={planLink(codeOf(plan))} paper={paper} side={side} numbers={numbers} sources={held.page.sources} checked={checked} />
    </>
  )
}

/** The emergency numbers of the reader's country and those of their own carers, each with whose it is. */
function useOwnNumbers(): readonly string[] {
  const { country, numbers } = use(KeptByReader)
  const chosen = useKept(country)
  const own = numbersIn(useKept(numbers))
  const rows = emergency.filter((row) => row.country === chosen).map(({ name, emergency }) => `${name}: ${emergency.join(', ')}`)
  return [...rows, ...carers.flatMap((carer) => (own[carer] === undefined ? [] : `${carerNames[carer]}: ${own[carer]}`))]
}
