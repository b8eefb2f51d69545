import { telephoneAddress } from '../guide/telephone.ts'
import type { Kept } from '../reader/kept.ts'
import { carers, numbersIn, type Carer } from '../reader/my-numbers.ts'
import { useKept } from '../reader/use-kept.ts'
import text from 'virtual:interface-text'
import { TelephoneStyle } from './telephone-style.tsx'

export const carerNames: Record<Carer, string> = { midwife: text.midwife, consultant: text.consultant, outOfHours: text.outOfHours }

/** The reader's own carers, one press from a call; nothing where none is kept. */
export function MyNumbers({ kept }: { readonly kept: Kept }) {
  const numbers = numbersIn(useKept(kept))
  const known = carers.flatMap((carer) => (numbers[carer] === undefined ? [] : { carer, number: numbers[carer] }))
  if (known.length === 0) return null
  return (
    <>
      <TelephoneStyle />
      <ul className="calls my-calls">{known.map(({ carer, number }) => <li key={carer}><a href={telephoneAddress(number)}><small>{carerNames[carer]}</small> {number}</a></li>)}</ul>
    </>
  )
}
