import { Suspense, use, useMemo, useState } from 'react'
import { pageAddresses } from '../guide/addresses.ts'
import type { RoutePage } from '../guide/page.ts'
import type { CitedSource } from '../guide/page-parts.ts'
import { usualPaper } from '../plan/paper.ts'
import { PaperChoice } from '../plan/paper-choice.tsx'
import { PlanSheet } from '../plan/plan-sheet.tsx'
import { carers, numbersIn } from '../reader/my-numbers.ts'
import { useKept } from '../reader/use-kept.ts'
import { emergency } from 'virtual:interface-text'
import { useDrawingChoice } from './for-reader.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import type { LoadPage } from './load-page.ts'
import { carerNames } from './my-numbers.tsx'

interface OnPaperProps {
  readonly page: RoutePage
  /** When it is done, and when to be in touch, in words. */
  readonly facts: readonly string[]
  readonly note: string
  readonly link: string
  /** The day on which the plan's page was last held against its sources. */
  readonly checked: string
  readonly load: LoadPage
}

/** The plan as it is printed, and on which paper. */
export function PlanOnPaper({ load, ...plan }: OnPaperProps) {
  const [paper, setPaper] = useState(() => usualPaper(navigator.language))
  // Without its sources a sheet is still a sheet.
  const sources = useMemo(() => load(pageAddresses.sources).then((page) => (page.type === 'sources' ? page.sources : []), () => []), [load])
  const { side } = useDrawingChoice()
  const numbers = useNumbers()
  return (
    <>
      <PaperChoice paper={paper} onChoose={setPaper} />
      <Suspense><Sheet {...plan} paper={paper} side={side} numbers={numbers} sources={sources} /></Suspense>
    </>
  )
}

type SheetProps = Omit<Parameters<typeof PlanSheet>[0], 'sources'> & { readonly sources: Promise<readonly CitedSource[]> }

function Sheet({ sources, ...plan }: SheetProps) {
  return <PlanSheet {...plan} sources={use(sources)} />
}

/** The emergency number of the reader's country, or of each where none was chosen; then the reader's own carers'. */
function useNumbers(): readonly string[] {
  const { country, numbers } = use(KeptByReader)
  const [chosen, own] = [useKept(country), numbersIn(useKept(numbers))]
  const rows = emergency.filter(({ country }) => country === chosen)
  return [
    ...(rows.length > 0 ? rows : emergency).map(({ name, emergency }) => `${name} ${emergency.join(', ')}`),
    ...carers.flatMap((carer) => (own[carer] === undefined ? [] : `${carerNames[carer]} ${own[carer]}`)),
  ]
}
