import { use } from 'react'
import type { PageOf } from '../guide/page.ts'
import { Contents } from './contents.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { HowSure } from './how-sure.tsx'
import { LastChecked } from './last-checked.tsx'
import { MyNumbersSection, myNumbersEntry } from './my-numbers-section.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'

/** Whom to call, and when. The reader's own numbers come after the emergencies, which are the first section. */
export function HelpPage({ page }: { readonly page: PageOf<'get-help'> }) {
  const { numbers } = use(KeptByReader)
  const [emergency, ...others] = page.sections.map((section) => <SectionView key={section.id} section={section} />)
  const [first, ...more] = page.sections
  return (
    <article data-page="get-help">
      <PageHead page={page} />
      <PageTop page={page} />
      {first && <Contents entries={[first, myNumbersEntry, ...more]} />}
      {emergency}
      <MyNumbersSection kept={numbers} />
      {others}
      <HowSure page={page} />
      <LastChecked date={page.checked} />
    </article>
  )
}
