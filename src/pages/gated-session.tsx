import { Suspense, use, useRef } from 'react'
import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import type { PageOf, RoutePage, TechniquePage } from '../guide/page.ts'
import type { Wanted } from '../guide/session-address.ts'
import type { GateAnswer } from '../reader/gate-answer.ts'
import text from 'virtual:interface-text'
import { AlwaysList } from './always-list.tsx'
import { Blocks } from './blocks.tsx'
import { CallList } from './call-list.tsx'
import { Cautions } from './cautions.tsx'
import { Gate } from './gate.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import type { LoadPage } from './load-page.ts'
import { onDemand } from './on-demand.tsx'
import { useGate } from './use-gate.ts'
import { useTechniques } from './use-techniques.ts'

const HandsFree = onDemand(async () => (await import('../session/session-parts.ts')).HandsFree)

/** What a session comes from: its page, what was asked for, and where more of it can be had. */
export interface SessionFrom {
  readonly page: PageOf<'session'>
  readonly wanted: Wanted
  readonly load: LoadPage
}

interface GatedSessionProps extends SessionFrom {
  readonly leading: RoutePage | TechniquePage
  /** The address at which its reasons and sources stand. */
  readonly sources: string
}

/** First the questions of what leads, then the session. A technique has no questions of its own. */
export function GatedSession({ page, leading, wanted, load, sources }: GatedSessionProps) {
  const { path, gate: questions, calls, sections, route } = leading.type === 'technique' ? { ...leading, gate: page.gate, calls: page.calls, sections: [], route: undefined } : leading
  const gated = { path, gate: questions }
  const { answer, isOpen, gate } = useGate(gated)
  const section = (id: string) => <Blocks blocks={page.sections.find((section) => section.id === id)?.blocks ?? []} />
  const used = useTechniques(leading.type === 'technique' ? [] : leading.route.steps.flatMap(({ ref }) => ref ?? []), load)
  const techniques = leading.type === 'technique' ? [leading] : used
  const reader = use(KeptByReader)
  const title = useRef<HTMLHeadingElement>(null)
  // The questions go, and would take the focus with them.
  const pass = (passed: GateAnswer) => {
    gate.answer(passed)
    title.current?.focus()
  }
  const isLoss = route?.flags.includes('loss') === true
  const hasHands = route?.handsOn !== 'none'
  return (
    <>
      <h1 ref={title} tabIndex={-1}>{fill(text.sessionOf, { title: leading.title })}</h1>
      {isOpen ? (
        <Suspense>
          <HandsFree
            wanted={wanted}
            asked={{ page: leading, techniques, rules: page }}
            clocks={page.clocks}
            reader={reader}
            ready={<>{leading.type === 'plan' && <AlwaysList lines={leading.always} />}{!isLoss && section('your-baby-first')}{hasHands && section('get-ready')}</>}
            cautions={<Cautions sections={sections} />}
            hurt={section('if-it-hurts')}
            calls={<CallList calls={calls} isDialled />}
            help={<p><Link className="main-action" to="/get-help/">{text.tabHelp}</Link></p>}
          />
        </Suspense>
      ) : <Gate page={gated} answer={answer} gate={gate} onPass={pass} />}
      <p><Link to={sources}>{fill(text.sessionSources, { title: leading.title })}</Link></p>
    </>
  )
}
