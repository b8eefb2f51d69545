import { use } from 'react'
import { useLocation } from 'react-router'
import { pageAddresses } from '../guide/addresses.ts'
import { Link } from '../guide/link.tsx'
import type { PlanPart } from '../guide/page-parts.ts'
import type { Plan } from '../guide/plan.ts'
import { buildAddress, newPlanAddress, pressed } from '../guide/plan-address.ts'
import { fill } from '../guide/interface-text.ts'
import { codeOf } from '../plan/plan-code.ts'
import type { Held } from '../plan/plan-fault.ts'
import { PlanBuilder } from '../plan/plan-builder.tsx'
import { emptyPlan } from '../plan/start-plan.ts'
import text from 'virtual:plan-text'
import { KeptByReader } from './kept-by-reader.ts'

interface MakePlanProps {
  readonly first?: Plan
  readonly held: Held
  /** What is to come into it at once. */
  readonly adding?: readonly PlanPart[]
}

/** A plan in the making. Each change stands in the address and on the device, so that a reload or a dead battery loses nothing. */
export function MakePlan({ first = emptyPlan, held, adding = [] }: MakePlanProps) {
  const { draft } = use(KeptByReader)
  const keepsAtOnce = useLocation().state === pressed
  const keep = (plan: Plan) => {
    const code = codeOf(plan)
    draft.keep(code)
    // Past the router: it would scroll to the top at each press.
    history.replaceState(history.state, '', buildAddress(code).replace(/^.*#/, '#'))
  }
  return (
    <>
      <h1>{held.situation ? fill(text.makeFor, { title: held.situation.title }) : text.make}</h1>
      <p className="lead">{text.makeLead}</p>
      {adding.length > 0 && first.steps.length > 0 && <p>{text.addedToLast} <Link to={newPlanAddress(adding.flatMap(({ ref }) => ref ?? []))} state={pressed}>{text.beginNew}</Link></p>}
      <PlanBuilder first={first} held={held} adding={adding} keepsAtOnce={keepsAtOnce} language={document.documentElement.lang} onChange={keep} />
      <p><Link to={pageAddresses.plan}>{text.another}</Link></p>
    </>
  )
}
