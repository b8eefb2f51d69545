import type { PageOf } from '../guide/page.ts'
import { HowSure } from './how-sure.tsx'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'
import { TechniqueCards } from './technique-card.tsx'

/** The eleven, in the order of the post. */
export function TechniquesPage({ page }: { readonly page: PageOf<'techniques'> }) {
  return (
    <article data-page="techniques">
      <PageHead page={page} />
      <PageTop page={page} />
      <TechniqueCards cards={page.techniques} />
      {page.sections.map((section) => <SectionView key={section.id} section={section} />)}
      <HowSure page={page} />
      <LastChecked date={page.checked} />
    </article>
  )
}
