import { Suspense, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { slugAt, textAnchor } from '../guide/addresses.ts'
import type { PageOf } from '../guide/page.ts'
import { presentAddress, presentedIn } from '../guide/present-address.ts'
import { BedsideLines, bedsideHeadings } from './bedside.tsx'
import { BedsideNotes } from './bedside-notes.tsx'
import { Inlines } from './blocks.tsx'
import { ChooseTechniques } from './choose-techniques.tsx'
import { LastChecked } from './last-checked.tsx'
import { LinkList } from './link-list.tsx'
import type { LoadPage } from './load-page.ts'
import { onDemand } from './on-demand.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'
import { useAlive } from './use-alive.ts'

const AskedPresent = onDemand(async () => (await import('./asked-present.tsx')).AskedPresent)

interface PresentPageProps {
  readonly page: PageOf<'present'>
  readonly load: LoadPage
}

/** The bedside presenter: what its fragment asks for, once a script can show it; before that, and without, all that is said. */
export function PresentPage({ page, load }: PresentPageProps) {
  const { hash } = useLocation()
  const isAlive = useAlive()
  const presented = isAlive ? presentedIn(hash, [textAnchor, ...page.sections.map(({ id }) => id)]) : 'nothing'
  const about = <About page={page} />
  return (
    <article data-page="present">
      <PageHead page={page} />
      {presented === 'nothing' ? about : <Suspense fallback={<PageTop page={page} />}><AskedPresent key={hash} page={page} presented={presented} load={load} otherwise={about} /></Suspense>}
    </article>
  )
}

/** What can be shown, how it works, and what is said beside it. */
function About({ page }: { readonly page: PageOf<'present'> }) {
  const after = (id: string): ReactNode => {
    const part = bedsideHeadings[id]
    if (part) return <BedsideLines lines={page.bedside[part === 'afterLoss' ? 'loss' : 'usual'][part]} />
    if (id === 'show-a-situation') return <Situations page={page} />
    if (id === 'show-some-techniques') return <ChooseTechniques offered={page.offered} />
    return id === 'beside-each-step' && <BedsideNotes page={page} />
  }
  return (
    <>
      <PageTop page={page} />
      {page.sections.map((section) => (
        <SectionView key={section.id} section={section} after={after(section.id)}>
          {section.id === 'before-any-hands' && <p><Inlines text={page.bedside.head} /></p>}
        </SectionView>
      ))}
      <LastChecked date={page.checked} />
    </>
  )
}

function Situations({ page }: { readonly page: PageOf<'present'> }) {
  return <LinkList links={page.situations.map(({ path, title }) => ({ path: presentAddress({ kind: 'situation', slug: slugAt(path) }), title }))} inColumns />
}
