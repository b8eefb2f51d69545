import { Link } from '../guide/link.tsx'
import type { PageOf } from '../guide/page.ts'
import type { Choice, PageLink } from '../guide/page-parts.ts'
import { Sign } from './drawn.tsx'
import styles from './home-page.module.css'
import { HowSure } from './how-sure.tsx'
import { LastChecked } from './last-checked.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'

/** What is happening? The situations as large choices, then the eleven, then help. */
export function HomePage({ page }: { readonly page: PageOf<'home'> }) {
  return (
    <article data-page="home">
      <PageHead page={page} />
      <PageTop page={page} />
      <Choices situations={page.situations} />
      {page.sections.map((section) => (
        <SectionView key={section.id} section={section} after={section.id === 'the-eleven' && <Eleven techniques={page.techniques} />} />
      ))}
      <HowSure page={page} />
      <LastChecked date={page.checked} />
    </article>
  )
}

function Choices({ situations }: { readonly situations: readonly Choice[] }) {
  return (
    <ul className={styles.choices}>
      {situations.map(({ path, title, sign }) => (
        <li key={path}><Link to={path}><span className={styles.sign} aria-hidden="true"><Sign sign={sign} alt="" /></span>{title}</Link></li>
      ))}
    </ul>
  )
}

function Eleven({ techniques }: { readonly techniques: readonly PageLink[] }) {
  return <ol className={styles.eleven}>{techniques.map(({ path, title }, index) => <li key={path}><Link to={path}>{`${index + 1}. ${title}`}</Link></li>)}</ol>
}
