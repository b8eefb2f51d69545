/** All that the plan's page shows once it is alive: on demand, for few readers of other pages need it. */
import { use } from 'react'
import { situationAddress } from '../guide/addresses.ts'
import type { PageOf } from '../guide/page.ts'
import type { PlanAsked } from '../guide/plan-address.ts'
import type { Held } from '../plan/plan-fault.ts'
import { situationIn } from '../plan/plan-code.ts'
import { readDraft, readPlan } from '../plan/read-plan.ts'
import { KeptByReader } from './kept-by-reader.ts'
import type { LoadPage } from './load-page.ts'
import { MakePlan } from './make-plan.tsx'
import { PlanBegins } from './plan-begins.tsx'
import { useReworded } from './reworded.ts'
import { ShownPlan } from './shown-plan.tsx'
import { UnreadPlan } from './unread-plan.tsx'

export { KeptHere, OpenPlan } from './kept-here.tsx'

interface AskedProps {
  readonly page: PageOf<'plan'>
  readonly asked: PlanAsked
  readonly load: LoadPage
}

/** What the fragment asks for: a plan to be read, or one to be made. */
export function AskedPlan({ page, asked, load }: AskedProps) {
  const { draft } = use(KeptByReader)
  // What is added goes into the plan that was made last.
  const code = asked.kind === 'add' ? draft.current() : asked.kind === 'from' ? '' : asked.code
  const slug = asked.kind === 'from' ? asked.slug : situationIn(code)
  const isKnown = page.situations.some(({ path }) => slug !== undefined && path === situationAddress(slug))
  const situation = useReworded(isKnown && slug !== undefined ? use(load(situationAddress(slug))) : undefined)
  return <Answered asked={asked} code={code} held={{ page, situation: situation?.type === 'situation' ? situation : undefined }} />
}

interface AnsweredProps {
  readonly asked: PlanAsked
  readonly code: string
  readonly held: Held
}

function Answered({ asked, code, held }: AnsweredProps) {
  if (asked.kind === 'from') return held.situation || asked.slug === 'nothing' ? <PlanBegins held={held} /> : <UnreadPlan held={held} />
  if (asked.kind === 'plan') {
    const read = readPlan(code, held)
    return read.kind === 'plan' || (read.kind === 'newer' && read.plan) ? <ShownPlan plan={read.plan} unknown={read.kind === 'newer' ? read.unknown : undefined} held={held} /> : <UnreadPlan read={read} held={held} />
  }
  const read = readDraft(code, held)
  if (read.kind !== 'plan') return asked.kind === 'add' ? <MakePlan held={{ page: held.page }} adding={asked.slug} /> : <UnreadPlan read={read} held={held} />
  return <MakePlan first={read.plan} held={held} adding={asked.kind === 'add' ? asked.slug : undefined} />
}
