/**
 * Where the worlds meet in the page: the pages, already there as HTML, come alive; the offline copy is followed.
 * Reading needs none of it.
 */
import { startTransition, StrictMode } from 'react'
import { BrowserRouter } from 'react-router'
import { followServiceWorker } from './offline/follow-service-worker.ts'
import { catchInstallPrompt } from './offline/install-prompt.ts'
import { unknownCopy } from './offline/offline-copy.ts'
import { App } from './pages/app.tsx'
import { fetchPages, fetchPaths } from './pages/fetch-page.ts'
import { tidyAddress } from './guide/addresses.ts'
import { rememberPages } from './pages/load-page.ts'
import { lightOf } from './reader/light.ts'
import './pages/site.css'

const base = import.meta.env.BASE_URL
const basename = base.replace(/\/$/, '')
const script = import.meta.env.DEV ? 'dev' : new URL(import.meta.url).pathname.split('/').at(-1) ?? ''

const offline = unknownCopy()
const install = catchInstallPrompt(window)
const light = lightOf(document, storage())

const root = document.getElementById('root')
if (root) void comeAlive(root)
if (import.meta.env.PROD && !import.meta.env.KILL_SWITCH) void followServiceWorker(base, offline)

/**
 * Makes the page alive once its data is here. Where the data cannot be had, or belongs to another build, the
 * HTML stays as it is: every page is whole without a script. React's own code comes as a task of its own, so that
 * a slow phone can scroll in between.
 */
async function comeAlive(root: HTMLElement): Promise<void> {
  const react = import('react-dom/client')
  let isAlive = false
  const { load: loadPage, forgetFailed } = rememberPages(fetchPages(basename, script, () => isAlive && location.reload()))
  const path = tidiedLocation()
  const page = await loadPage(path)
  const { createRoot, hydrateRoot } = await react
  isAlive = true
  const loadAll = async () => {
    forgetFailed()
    return Promise.all((await fetchPaths(basename)).map(loadPage))
  }
  const guide = (
    <StrictMode>
      <BrowserRouter basename={basename}>
        <App loadPage={loadPage} forgetFailed={forgetFailed} loadAll={loadAll} offline={offline} install={install} light={light} />
      </BrowserRouter>
    </StrictMode>
  )
  const isPrerendered = root.firstElementChild !== null && page.type !== 'not-found'
  startTransition(() => (isPrerendered ? void hydrateRoot(root, guide) : createRoot(root).render(guide)))
}

/** Gives the address the form that the guide's links have; a host may serve others too. */
function tidiedLocation(): string {
  const address = location.pathname.slice(basename.length)
  const path = tidyAddress(address)
  if (path !== address) history.replaceState(history.state, '', basename + path + location.search + location.hash)
  return path
}

/** Reading localStorage throws where storage is refused. */
function storage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
