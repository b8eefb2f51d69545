import { Suspense, useState } from 'react'
import type { Kept } from '../reader/kept.ts'
import { useCanKeep, useKept } from '../reader/use-kept.ts'
import text from 'virtual:interface-text'
import { MyNumbers } from './my-numbers.tsx'
import { onDemand } from './on-demand.tsx'
import { TelephoneStyle } from './telephone-style.tsx'

const MyNumbersForm = onDemand(async () => (await import('./my-numbers-form.tsx')).MyNumbersForm)

export const myNumbersEntry = { id: 'my-own-numbers', heading: text.myNumbers, needsScript: true }

/** Where the reader keeps the numbers of their own carers. Folded until asked for: what is urgent stands around it. */
export function MyNumbersSection({ kept }: { readonly kept: Kept }) {
  const hasNone = useKept(kept) === ''
  const canKeep = useCanKeep(kept)
  const [step, setStep] = useState<'arrived' | 'editing' | 'edited'>('arrived')
  return (
    <section id={myNumbersEntry.id} className="my-numbers needs-script">
      <TelephoneStyle />
      <h2>{text.myNumbers}</h2>
      {step !== 'editing' && <MyNumbers kept={kept} />}
      {hasNone && <p>{text.myNumbersHint}</p>}
      {step === 'editing'
        ? <Suspense><MyNumbersForm kept={kept} onDone={() => setStep('edited')} /></Suspense>
        : <button type="button" autoFocus={step === 'edited'} onClick={() => setStep('editing')}>{hasNone ? text.addNumbers : text.changeNumbers}</button>}
      <p role="status">{canKeep ? text.keptHere : text.cannotKeep}</p>
    </section>
  )
}
