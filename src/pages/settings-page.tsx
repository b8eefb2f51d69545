import { Suspense } from 'react'
import type { PageOf } from '../guide/page.ts'
import { LastChecked } from './last-checked.tsx'
import { onDemand } from './on-demand.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'
import { useAlive } from './use-alive.ts'

const SettingsPart = onDemand(async () => (await import('./settings-form.tsx')).SettingsPart)

/** What a reader can set, for this device. What each choice does stands in the HTML; the choices come once the page is alive. */
export function SettingsPage({ page }: { readonly page: PageOf<'settings'> }) {
  const isAlive = useAlive()
  return (
    <article data-page="settings">
      <PageHead page={page} />
      <PageTop page={page} />
      {page.sections.map((section) => <SectionView key={section.id} section={section} after={isAlive && <Suspense><SettingsPart id={section.id} /></Suspense>} />)}
      <LastChecked date={page.checked} />
    </article>
  )
}
