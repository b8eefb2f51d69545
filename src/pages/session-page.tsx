import { Suspense, use } from 'react'
import { useLocation } from 'react-router'
import { sessionAddress, wantedAt, wantedIn } from '../guide/session-address.ts'
import type { PageOf } from '../guide/page.ts'
import text from 'virtual:interface-text'
import { KeptByReader } from './kept-by-reader.ts'
import { LastChecked } from './last-checked.tsx'
import { LinkList } from './link-list.tsx'
import type { LoadPage } from './load-page.ts'
import { onDemand } from './on-demand.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'
import { useAlive } from './use-alive.ts'

const AskedSession = onDemand(async () => (await import('./asked-session.tsx')).AskedSession)
const LeftSessions = onDemand(async () => (await import('../session/session-parts.ts')).LeftSessions)
const MyLog = onDemand(async () => (await import('../session/session-parts.ts')).MyLog)

interface SessionPageProps {
  readonly page: PageOf<'session'>
  readonly load: LoadPage
}

/** The hands-free session: what its fragment asks for, once a script can lead; before that, and without, how it works. */
export function SessionPage({ page, load }: SessionPageProps) {
  const { hash } = useLocation()
  const isAlive = useAlive()
  const wanted = isAlive ? wantedIn(hash) : 'nothing'
  return (
    <article data-page="session">
      <PageHead page={page} />
      {typeof wanted === 'object' ? <Suspense fallback={<PageTop page={page} />}><AskedSession key={hash} page={page} wanted={wanted} load={load} otherwise={<About page={page} isAlive={isAlive} isUnreadable />} /></Suspense> : <About page={page} isAlive={isAlive} isUnreadable={wanted === 'unreadable'} />}
    </article>
  )
}

/** How it works, what it can lead through, and what of an earlier one was kept. */
function About({ page, isAlive, isUnreadable }: { readonly page: PageOf<'session'>; readonly isAlive: boolean; readonly isUnreadable: boolean }) {
  const world = use(KeptByReader)
  const exportLog = async () => (await import('./give-kept-file.ts')).giveKeptFile(world)
  return (
    <>
      <PageTop page={page} />
      {isUnreadable && <p role="alert">{text.sessionUnreadable}</p>}
      {isAlive && <Suspense><LeftSessions /></Suspense>}
      {page.sections.map((section) => (
        <SectionView key={section.id} section={section} after={section.id === 'choose-what-to-be-led-through' ? <Offered page={page} /> : section.id === 'your-log' && isAlive && <Suspense><MyLog onExport={exportLog} /></Suspense>} />
      ))}
      <LastChecked date={page.checked} />
    </>
  )
}

function Offered({ page }: { readonly page: PageOf<'session'> }) {
  return <LinkList links={page.situations.map(({ path, title }) => ({ path: sessionAddress(wantedAt(path)), title }))} />
}
