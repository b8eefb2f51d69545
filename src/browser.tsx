/**
 * Where the worlds meet in the page: the pages, already there as HTML, come alive; the offline copy is followed.
 * Reading needs none of it.
 */
import { startTransition, StrictMode } from 'react'
import { catchInstallPrompt } from './offline/install-prompt.ts'
import { unknownCopy } from './offline/offline-copy.ts'
import { App } from './pages/app.tsx'
import { loadDrawing } from './pages/drawn.tsx'
import { BrowserRouter } from './pages/browser-router.tsx'
import { fetchPages, fetchPaths } from './pages/fetch-page.ts'
import { addressUnder } from './guide/addresses.ts'
import { layOutRest } from './pages/lay-out-later.ts'
import { loadAhead } from './pages/load-ahead.ts'
import { rememberPages } from './pages/load-page.ts'
import { whenIdle } from './pages/when-idle.ts'
import { leaveLinksToBrowser, wholeStylesheet } from './pages/whole-stylesheet.ts'
import { whenFree } from './reader/busy.ts'
import { gateAnswers } from './reader/gate-answer.ts'
import { keptText } from './reader/kept.ts'
import { lightOf } from './reader/light.ts'
import './pages/site.css'

const base = import.meta.env.BASE_URL
const basename = base.replace(/\/$/, '')
const script = import.meta.env.DEV ? 'dev' : new URL(import.meta.url).pathname.split('/').at(-1) ?? ''

/** Milliseconds. */
const patience = 3000

const offline = unknownCopy()
const install = catchInstallPrompt(window)
const kept = storage()
const gate = gateAnswers()
document.addEventListener('visibilitychange', () => gate.forgetOld(Date.now()))
const light = lightOf(document, kept)
const country = keptText(window, kept, 'gentle-hands country')
const numbers = keptText(window, kept, 'gentle-hands numbers')
const drawing = keptText(window, kept, 'gentle-hands drawing')
const settings = keptText(window, kept, 'gentle-hands settings')
const plans = keptText(window, kept, 'gentle-hands plans')
const draft = keptText(window, kept, 'gentle-hands draft')
// What is kept is shown before the first paint, by index.html. What shows a change comes when there is one.
settings.subscribe(() => void import('./reader/show-settings.ts').then(({ showSettings }) => showSettings(document, settings.current()), () => {}))

void layOutRest()
const root = document.getElementById('root')
const alive = root ? comeAlive(root) : Promise.resolve()
if (import.meta.env.PROD && !import.meta.env.KILL_SWITCH) void saveForOffline(alive)

/**
 * Makes the page alive once its data is here. Where the data cannot be had, or belongs to another build, the
 * HTML stays as it is: every page is whole without a script. React's own code comes as a task of its own, so that
 * a slow phone can scroll in between.
 */
async function comeAlive(root: HTMLElement): Promise<void> {
  const react = withoutStackTraces(() => import('react-dom/client'))
  let isAlive = false
  const { load: loadPage, forgetFailed } = rememberPages(fetchPages(basename, script, () => isAlive && location.reload()))
  const path = tidiedLocation()
  const hasStyles = wholeStylesheet(document, patience)
  const page = await loadPage(path)
  const { createRoot, hydrateRoot } = await react
  if (!(await hasStyles)) leaveLinksToBrowser(document)
  isAlive = true
  const bring = (path: string) => {
    forgetFailed()
    return loadPage(path)
  }
  loadAhead(basename, bring)
  const loadAll = async () => {
    forgetFailed()
    return Promise.all((await fetchPaths(basename)).map(loadPage))
  }
  const guide = (
    <StrictMode>
      <BrowserRouter basename={basename} bring={bring}>
        <App loadPage={loadPage} forgetFailed={forgetFailed} loadAll={loadAll} offline={offline} install={install} light={light} gate={gate} country={country} numbers={numbers} drawing={drawing} settings={settings} plans={plans} draft={draft} />
      </BrowserRouter>
    </StrictMode>
  )
  const isPrerendered = root.firstElementChild !== null && page.type !== 'not-found'
  startTransition(() => (isPrerendered ? void hydrateRoot(root, guide) : createRoot(root).render(guide)))
  void bringDrawing()
}

/** The pages to come need it for their pictures; where it does not come, each is opened so that its HTML brings them. */
async function bringDrawing(): Promise<void> {
  const tooLate = new Promise((_, reject) => setTimeout(reject, patience))
  await Promise.race([loadDrawing(), tooLate]).catch(() => leaveLinksToBrowser(document))
}

/**
 * react-dom makes five errors while it loads, to throw later. For their stack traces V8 parses the whole of it a
 * second time: on a slow phone 200 ms, in one task. Nobody ever reads them.
 */
async function withoutStackTraces<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const usual = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return await load()
  } finally {
    Error.stackTraceLimit = usual
  }
}

/** Saving is work for the processor too: it waits until the page is alive, or until that takes too long. */
async function saveForOffline(alive: Promise<void>): Promise<void> {
  await Promise.race([alive.catch(() => {}), new Promise((resolve) => setTimeout(resolve, patience))])
  await whenIdle(patience)
  const following = await import('./offline/follow-service-worker.ts').catch(() => undefined)
  if (!following) return offline.tell({ kind: 'first-install-failed' })
  await following.followServiceWorker(base, offline, (act) => whenFree(document, act))
}

/** Gives the address the form that the guide's links have; a host may serve others too. */
function tidiedLocation(): string {
  const path = addressUnder(basename, location.pathname)
  if (basename + path !== location.pathname) history.replaceState(history.state, '', basename + path + location.search + location.hash)
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
