import { use, useState, type ComponentProps } from 'react'
import { usualPaper } from '../plan/paper.ts'
import { PaperChoice } from '../plan/paper-choice.tsx'
import { PlanSheet } from '../plan/plan-sheet.tsx'
import { carers, numbersIn } from '../reader/my-numbers.ts'
import { useKept } from '../reader/use-kept.ts'
import { emergency } from 'virtual:interface-text'
import text from 'virtual:plan-text'
import letters from './atkinson-hyperlegible-next.woff2?url'
import { useDrawingChoice } from './for-reader.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { carerNames } from './my-numbers.tsx'

/** The plan as it is printed, and on which paper. */
export function PlanOnPaper(plan: Omit<ComponentProps<typeof PlanSheet>, 'paper' | 'side' | 'numbers' | 'letters'>) {
  const [paper, setPaper] = useState(() => usualPaper(navigator.language))
  const { side } = useDrawingChoice()
  const country = useKept(use(KeptByReader).country)
  const numbers = useNumbers()
  return (
    <>
      <PaperChoice paper={paper} onChoose={setPaper} />
      {country === '' && <p>{text.paperCountry}</p>}
      <PlanSheet {...plan} paper={paper} side={side} numbers={numbers} letters={letters} />
    </>
  )
}

/** The emergency number of the reader's country, where one was chosen, and the reader's own carers'. Those of all countries have no room on A5. */
function useNumbers(): readonly string[] {
  const { country, numbers } = use(KeptByReader)
  const [chosen, own] = [useKept(country), numbersIn(useKept(numbers))]
  return [
    ...emergency.filter(({ country }) => country === chosen).map(({ name, emergency }) => `${name}: ${emergency.join(', ')}`),
    ...carers.flatMap((carer) => (own[carer] === undefined ? [] : `${carerNames[carer]}: ${own[carer]}`)),
  ]
}
