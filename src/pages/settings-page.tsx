import type { PageOf } from '../guide/page.ts'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'

/** What a reader can set, for this device. */
export function SettingsPage({ page }: { readonly page: PageOf<'settings'> }) {
  return (
    <article data-page="settings">
      <PageHead page={page} />
      <PageTop page={page} />
      {page.sections.map((section) => <SectionView key={section.id} section={section} />)}
      <LastChecked date={page.checked} />
    </article>
  )
}
