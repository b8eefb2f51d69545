/** The session of a plan: on demand, for few links hold one. */
import { use, type ReactNode } from 'react'
import { pageAddresses, situationAddress } from '../guide/addresses.ts'
import type { PlanPage } from '../guide/led-pages.ts'
import { planAddress } from '../guide/plan-address.ts'
import { planAsPage } from '../plan/plan-as-page.ts'
import { situationIn } from '../plan/plan-code.ts'
import { playedCode } from '../plan/played-code.ts'
import { readPlan } from '../plan/read-plan.ts'
import { GatedSession, type SessionFrom } from './gated-session.tsx'
import { useReworded } from './reworded.ts'
import { useHeld } from './use-held.ts'

type PlanSessionProps = SessionFrom & { readonly otherwise: ReactNode }

/** A plan is led through as it was agreed; what cannot be read whole, or breaks a rule, is not led at all. */
export function PlanSession(props: PlanSessionProps) {
  const { wanted, load, otherwise } = props
  const slug = situationIn(wanted.slug)
  // Both are asked for before either is waited for.
  if (slug) load(situationAddress(slug)).catch(() => {})
  const page = useReworded(use(load(pageAddresses.plan)))
  return page.type === 'plan' ? <ReadSession {...props} plans={page} slug={slug} /> : otherwise
}

function ReadSession({ plans, slug, otherwise, ...from }: PlanSessionProps & { readonly plans: PlanPage; readonly slug: string | undefined }) {
  const held = useHeld(plans, slug, from.load)
  const read = readPlan(from.wanted.slug, held)
  if (read.kind !== 'plan') return otherwise
  const code = playedCode(from.wanted.slug)
  return <GatedSession {...from} wanted={{ kind: 'plan', slug: code }} leading={planAsPage(read.plan, held, document.documentElement.lang)} sources={planAddress(code)} />
}
