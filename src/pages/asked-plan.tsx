/** All that the plan's page shows once it is alive: on demand, for few readers of other pages need it. */
import { use } from 'react'
import type { PageOf } from '../guide/page.ts'
import type { PlanAsked } from '../guide/plan-address.ts'
import type { Held } from '../plan/plan-fault.ts'
import { situationIn } from '../plan/plan-code.ts'
import { partOf } from '../plan/part-of.ts'
import { readDraft, readPlan, type ReadPlan } from '../plan/read-plan.ts'
import { KeptByReader } from './kept-by-reader.ts'
import type { LoadPage } from './load-page.ts'
import { MakePlan } from './make-plan.tsx'
import { PlanBegins } from './plan-begins.tsx'
import { ShownPlan } from './shown-plan.tsx'
import { UnreadPlan } from './unread-plan.tsx'
import { useHeld } from './use-held.ts'

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
  const code = asked.kind === 'add' ? draft.current() : 'code' in asked ? asked.code : ''
  const slug = asked.kind === 'from' ? asked.slug : situationIn(code)
  return <Answered asked={asked} code={code} held={useHeld(page, slug, load)} />
}

interface AnsweredProps {
  readonly asked: PlanAsked
  readonly code: string
  readonly held: Held
}

function Answered({ asked, code, held }: AnsweredProps) {
  switch (asked.kind) {
    case 'plan': return <Read read={readPlan(code, held)} held={held} />
    case 'from': return held.situation ? <PlanBegins situation={held.situation} held={held} /> : <UnreadPlan held={held} />
    case 'edit': return <Edited read={readDraft(code, held)} held={held} />
    case 'new':
    case 'add': return <Added read={readDraft(code, held)} held={held} slugs={asked.slugs} />
  }
}

interface ReadProps {
  readonly read: ReadPlan
  readonly held: Held
}

function Read({ read, held }: ReadProps) {
  if (read.kind === 'plan') return <ShownPlan plan={read.plan} isWhole held={held} />
  return read.kind === 'newer' && read.plan ? <ShownPlan plan={read.plan} isWhole={false} held={held} /> : <UnreadPlan read={read} held={held} />
}

function Edited({ read, held }: ReadProps) {
  return read.kind === 'plan' ? <MakePlan first={read.plan} held={held} /> : <UnreadPlan read={read} held={held} />
}

/** Where there was no plan, or it makes no sense, a new one begins. */
function Added({ read, held, slugs }: ReadProps & { readonly slugs: readonly string[] }) {
  const adding = slugs.flatMap((ref) => partOf({ kind: 'technique', ref }, held) ?? [])
  if (adding.length < slugs.length) return <UnreadPlan held={held} />
  return read.kind === 'plan' ? <MakePlan first={read.plan} held={held} adding={adding} /> : <MakePlan held={{ page: held.page }} adding={adding} />
}
