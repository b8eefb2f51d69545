import { lazy, Suspense, use, type ReactNode } from 'react'
import { Link } from 'react-router'
import { situationAddress, techniqueAddress } from '../guide/addresses.ts'
import { fill } from '../guide/interface-text.ts'
import type { PageOf } from '../guide/page.ts'
import type { Wanted } from '../guide/session-address.ts'
import text from 'virtual:interface-text'
import { Blocks } from './blocks.tsx'
import { CallList } from './call-list.tsx'
import { Gate } from './gate.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { LeftOut } from './left-out.tsx'
import type { LoadPage } from './load-page.ts'
import { useReworded } from './reworded.ts'
import { useGate } from './use-gate.ts'

const HandsFree = lazy(async () => ({ default: (await import('../session/session-parts.ts')).HandsFree }))

interface AskedProps {
  readonly page: PageOf<'session'>
  readonly wanted: Wanted
  readonly load: LoadPage
}

type Leading = PageOf<'situation' | 'technique'>

/** The session that a fragment asks for: first the questions of its page, then what leads through it; `otherwise` where there is no such page. */
export function AskedSession({ page, wanted, load, otherwise }: AskedProps & { readonly otherwise: ReactNode }) {
  const leading = useReworded(use(load(wanted.kind === 'situation' ? situationAddress(wanted.slug) : techniqueAddress(wanted.slug))))
  if (leading.type !== 'situation' && leading.type !== 'technique') return otherwise
  if (leading.type === 'technique' && leading.insteadUse) return <><h1>{leading.title}</h1><LeftOut to={leading.insteadUse} /></>
  return <GatedSession page={page} leading={leading} wanted={wanted} load={load} />
}

function GatedSession({ page, leading, wanted, load }: AskedProps & { readonly leading: Leading }) {
  const gated = leading.type === 'situation' ? leading : { path: leading.path, gate: page.gate }
  const { answer, isOpen, gate } = useGate(gated)
  const section = (id: string) => <Blocks blocks={page.sections.find((section) => section.id === id)?.blocks ?? []} />
  const techniques = useReworded(techniquesOf(leading, load))
  const reader = use(KeptByReader)
  const route = leading.type === 'situation' ? leading.route : undefined
  const isLoss = route?.flags.includes('loss') === true
  const hasHands = route?.handsOn !== 'none'
  return (
    <>
      <h1>{fill(text.sessionOf, { title: leading.title })}</h1>
      {isOpen ? (
        <Suspense>
          <HandsFree
            wanted={wanted}
            asked={{ page: leading, techniques, rules: page }}
            clocks={page.clocks}
            reader={reader}
            ready={<>{!isLoss && section('your-baby-first')}{hasHands && section('get-ready')}</>}
            cautions={<Cautions page={leading} />}
            hurt={section('if-it-hurts')}
            calls={<CallList calls={leading.type === 'situation' ? leading.calls : page.calls} isDialled />}
            help={<p><Link discover="none" className="main-action" to="/get-help/">{text.tabHelp}</Link></p>}
          />
        </Suspense>
      ) : <Gate page={gated} answer={answer} gate={gate} onPass={gate.answer} />}
      <p><Link discover="none" to={leading.path}>{fill(text.sessionSources, { title: leading.title })}</Link></p>
    </>
  )
}

/** What a step of cold, warmth or medicine needs beside it (rules 9 and 13), and how a hungry baby is fed (rule 14). */
const cautionIds = ['pain-medicines', 'cold-and-warmth', 'feed-your-baby-first']

function Cautions({ page }: { readonly page: Leading }) {
  const found = page.type === 'situation' ? page.sections.filter(({ id }) => cautionIds.includes(id)) : []
  return found.map(({ id, heading, blocks }) => <details key={id}><summary>{heading}</summary><Blocks blocks={blocks} /></details>)
}

/** Every technique it leads through, with its whole drawing; all are asked for before any is waited for. */
function techniquesOf(leading: Leading, load: LoadPage): PageOf<'technique'>[] {
  const steps = leading.type === 'situation' ? leading.route.steps : []
  const pages = [...new Set(steps.flatMap(({ ref }) => ref ?? []))].map((slug) => load(techniqueAddress(slug)))
  const loaded = pages.map((page) => use(page))
  return [...loaded, leading].filter((page) => page.type === 'technique')
}
