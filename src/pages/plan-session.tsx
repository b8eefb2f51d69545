/** The session of a plan: on demand, for few links hold one. */
import { use, type ReactNode } from 'react'
import { pageAddresses, situationAddress } from '../guide/addresses.ts'
import type { PlanPage } from '../guide/led-pages.ts'
import type { Page } from '../guide/page.ts'
import { planAddress } from '../guide/plan-address.ts'
import { planAsPage } from '../plan/plan-as-page.ts'
import { situationIn } from '../plan/plan-code.ts'
import { playedCode } from '../plan/played-code.ts'
import { readPlan } from '../plan/read-plan.ts'
import { GatedSession, type SessionFrom } from './gated-session.tsx'
import { useReworded } from './reworded.ts'

type PlanSessionProps = SessionFrom & { readonly otherwise: ReactNode }

/** A plan is led through as it was agreed; what cannot be read whole, or breaks a rule, is not led at all. */
export function PlanSession(props: PlanSessionProps) {
  const { wanted, load, otherwise } = props
  const slug = situationIn(wanted.slug)
  // Both are asked for before either is waited for.
  const [plans, about] = [load(pageAddresses.plan), slug && load(situationAddress(slug))]
  const page = useReworded(use(plans))
  const situation = useReworded(about && use(about))
  return page.type === 'plan' ? <ReadSession {...props} plans={page} situation={situation} /> : otherwise
}

function ReadSession({ plans, situation, otherwise, ...from }: PlanSessionProps & { readonly plans: PlanPage; readonly situation: Page | undefined }) {
  const held = { page: plans, situation: situation?.type === 'situation' ? situation : undefined }
  const read = readPlan(from.wanted.slug, held)
  if (read.kind !== 'plan') return otherwise
  const code = playedCode(from.wanted.slug)
  return <GatedSession {...from} wanted={{ kind: 'plan', slug: code }} leading={planAsPage(read.plan, held, document.documentElement.lang)} sources={planAddress(code)} />
}
