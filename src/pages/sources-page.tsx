import type { PageOf } from '../guide/page.ts'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SourceList } from './source-list.tsx'

/** Every source, numbered, with how much of it was read. */
export function SourcesPage({ page }: { readonly page: PageOf<'sources'> }) {
  return (
    <article data-page="sources">
      <PageHead page={page} />
      <PageTop page={page} />
      <SourceList sources={page.sources} />
      <LastChecked date={page.checked} />
    </article>
  )
}
