import { Suspense, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { textAnchor } from '../guide/addresses.ts'
import { cautionIds } from '../guide/cautions.ts'
import { newPlanAddress, planAsked, planWithAddress } from '../guide/plan-address.ts'
import type { PageOf } from '../guide/page.ts'
import text from 'virtual:interface-text'
import { LastChecked } from './last-checked.tsx'
import { LinkList } from './link-list.tsx'
import type { LoadPage } from './load-page.ts'
import { onDemand } from './on-demand.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'
import { useAlive } from './use-alive.ts'

const AskedPlan = onDemand(async () => (await import('./asked-plan.tsx')).AskedPlan)
const KeptHere = onDemand(async () => (await import('./asked-plan.tsx')).KeptHere)
const OpenPlan = onDemand(async () => (await import('./asked-plan.tsx')).OpenPlan)

interface PlanPageProps {
  readonly page: PageOf<'plan'>
  readonly load: LoadPage
}

/** Plans: what the fragment holds, once a script can read it; before that, and without, what a plan is. */
export function PlanPage({ page, load }: PlanPageProps) {
  const { hash } = useLocation()
  const isAlive = useAlive()
  const asked = isAlive ? planAsked(hash, [textAnchor, ...page.sections.map(({ id }) => id)]) : undefined
  return (
    <article data-page="plan">
      <PageHead page={page} />
      {asked ? <Suspense fallback={<PageTop page={page} />}><AskedPlan key={hash} page={page} asked={asked} load={load} /></Suspense> : <About page={page} isAlive={isAlive} />}
    </article>
  )
}

/** What a plan is, and all that can be done without one. The cautions stand with each plan. */
function About({ page, isAlive }: { readonly page: PageOf<'plan'>; readonly isAlive: boolean }) {
  const after: Readonly<Record<string, ReactNode>> = {
    'make-a-plan': <Starts page={page} />,
    'your-plans': isAlive && <Suspense><KeptHere /></Suspense>,
    'open-a-plan': isAlive && <Suspense><OpenPlan /></Suspense>,
  }
  return (
    <>
      <PageTop page={page} />
      {page.sections.filter(({ id }) => !cautionIds.includes(id)).map((section) => <SectionView key={section.id} section={section} after={after[section.id]} />)}
      <LastChecked date={page.checked} />
    </>
  )
}

/** What a plan can begin from. */
function Starts({ page }: { readonly page: PageOf<'plan'> }) {
  return <LinkList links={[...page.situations.map(({ path, title }) => ({ path: planWithAddress(path), title })), { path: newPlanAddress([]), title: text.fromNothing }]} />
}
