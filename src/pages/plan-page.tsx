import type { PageOf } from '../guide/page.ts'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'

/** Plans: what the fragment holds, once a script can read it; before that, and without, what a plan is. */
export function PlanPage({ page }: { readonly page: PageOf<'plan'> }) {
  return (
    <article data-page="plan">
      <PageHead page={page} />
      <PageTop page={page} />
      {page.sections.map((section) => <SectionView key={section.id} section={section} />)}
      <LastChecked date={page.checked} />
    </article>
  )
}
