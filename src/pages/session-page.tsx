import type { PageOf } from '../guide/page.ts'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'

/** The hands-free session: what its fragment asks for, or how it works. */
export function SessionPage({ page }: { readonly page: PageOf<'session'> }) {
  return (
    <article data-page="session">
      <PageHead page={page} />
      <PageTop page={page} />
      {page.sections.map((section) => <SectionView key={section.id} section={section} />)}
      <LastChecked date={page.checked} />
    </article>
  )
}
