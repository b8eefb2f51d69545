import type { PageOf } from '../guide/page.ts'
import styles from './home-page.module.css'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'
import { TechniqueCards } from './technique-card.tsx'

/** Red flags first, then the eleven, then the ways on. */
export function HomePage({ page }: { readonly page: PageOf<'home'> }) {
  return (
    <article data-page="home" className={styles.home}>
      <PageHead page={page} />
      <PageTop page={page} />
      {page.sections.map((section) => (
        <SectionView key={section.id} section={section}>
          {section.id === 'the-eleven' && <TechniqueCards cards={page.techniques} />}
        </SectionView>
      ))}
    </article>
  )
}
