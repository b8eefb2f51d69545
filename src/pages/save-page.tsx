import { Suspense, useSyncExternalStore } from 'react'
import type { PageOf } from '../guide/page.ts'
import type { InstallPrompt } from '../offline/install-prompt.ts'
import type { OfflineCopy } from '../offline/offline-copy.ts'
import styles from '../offline/offline.module.css'
import text from 'virtual:interface-text'
import { Edition } from './edition.tsx'
import { LastChecked } from './last-checked.tsx'
import { onDemand } from './on-demand.tsx'
import { PageHead } from './page-head.tsx'
import { PageTop } from './page-top.tsx'
import { SectionView } from './sections.tsx'
import { useAlive } from './use-alive.ts'

const SavedCopy = onDemand(async () => (await import('../offline/saved-copy.tsx')).SavedCopy)

interface SavePageProps {
  readonly page: PageOf<'save'>
  readonly offline: OfflineCopy
  readonly install: InstallPrompt
}

/** How to keep the guide, and what of it is kept already. */
export function SavePage({ page, offline, install }: SavePageProps) {
  const isAlive = useAlive()
  return (
    <article data-page="save">
      <PageHead page={page} />
      <PageTop page={page} />
      {page.sections.map((section) => (
        <SectionView key={section.id} section={section}>
          {section.id === 'on-this-device' && <><div className={styles.copy}>{isAlive ? <Suspense fallback={unknown}><SavedCopy offline={offline} /></Suspense> : unknown}</div><InstallButton install={install} /></>}
        </SectionView>
      ))}
      <Edition page={page} />
      <LastChecked date={page.checked} />
    </article>
  )
}

/** Until the worker has counted. */
const unknown = <p>{text.notSaved}</p>

/** Stands there only where the browser has a prompt of its own. */
function InstallButton({ install }: { readonly install: InstallPrompt }) {
  const isReady = useSyncExternalStore(install.subscribe, install.isReady, () => false)
  return isReady && <p><button type="button" className="main-action" onClick={install.show}>{text.install}</button></p>
}
