import type { PageOf } from '../guide/page.ts'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'

/** The bedside presenter: what can be shown, and how it works. */
export function PresentPage({ page }: { readonly page: PageOf<'present'> }) {
  return (
    <article data-page="present">
      <PageHead page={page} />
      <PageTop page={page} />
      {page.sections.map((section) => <SectionView key={section.id} section={section} />)}
      <LastChecked date={page.checked} />
    </article>
  )
}
