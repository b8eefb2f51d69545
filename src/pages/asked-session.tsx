import { use, type ReactNode } from 'react'
import { situationAddress, techniqueAddress } from '../guide/addresses.ts'
import { GatedSession, type SessionFrom } from './gated-session.tsx'
import { LeftOut } from './left-out.tsx'
import { onDemand } from './on-demand.tsx'
import { useReworded } from './reworded.ts'

const PlanSession = onDemand(async () => (await import('./plan-session.tsx')).PlanSession)

/** The session that a fragment asks for: first the questions of its page, then what leads through it; `otherwise` where there is nothing to lead through. */
export function AskedSession(props: SessionFrom & { readonly otherwise: ReactNode }) {
  return props.wanted.kind === 'plan' ? <PlanSession {...props} /> : <PageSession {...props} />
}

function PageSession({ otherwise, ...from }: SessionFrom & { readonly otherwise: ReactNode }) {
  const { wanted, load } = from
  const leading = useReworded(use(load(wanted.kind === 'situation' ? situationAddress(wanted.slug) : techniqueAddress(wanted.slug))))
  if (leading.type !== 'situation' && leading.type !== 'technique') return otherwise
  if (leading.type === 'technique' && leading.insteadUse) return <><h1>{leading.title}</h1><LeftOut to={leading.insteadUse} /></>
  return <GatedSession {...from} leading={leading} sources={leading.path} />
}
