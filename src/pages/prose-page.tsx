import type { PageOf } from '../guide/page.ts'
import { Contents } from './contents.tsx'
import { Edition } from './edition.tsx'
import { HowSure } from './how-sure.tsx'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'

/** A page that is text: questions, words, about, and the one for addresses that do not exist. */
export function ProsePage({ page }: { readonly page: PageOf<'questions' | 'words' | 'about' | 'not-found'> }) {
  return (
    <article data-page={page.type}>
      <PageHead page={page} />
      <PageTop page={page} />
      {page.sections.length > 3 && <Contents entries={page.sections} />}
      {page.sections.map((section) => <SectionView key={section.id} section={section} />)}
      {page.type === 'about' && <Edition page={page} />}
      <HowSure page={page} />
      {page.type !== 'not-found' && <LastChecked date={page.checked} />}
    </article>
  )
}
