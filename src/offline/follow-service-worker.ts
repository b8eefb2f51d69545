/**
 * The one file that touches navigator.serviceWorker: registers the worker, tells the offline copy what it does,
 * and carries out what the reader asks. Called once, at start. Reading never depends on it.
 *
 * A new version waits until the reader accepts it or every tab is closed. When one tab accepts, all follow, each
 * with one reload; also the tab that was open before there was any worker, which vite-plugin-pwa's own helper
 * leaves behind (its issue 789).
 */
import { Workbox } from 'workbox-window'
import type { CopyReport } from './next-offline-state.ts'
import type { OfflineCopy } from './offline-copy.ts'
import { reloadOnTakeover } from './reload-on-takeover.ts'
import { trustedWorkerUrl } from './trusted-worker-url.ts'
import { askRepair, askReport, askWorker } from './worker-messages.ts'

const hour = 60 * 60 * 1000

/** Safari may not say that the new worker took over (vite-plugin-pwa issue 524); then we look for ourselves. */
const takeoverPatience = 2000

/** `whenFree` does what it is given once nothing is at work that a reload would tear its reader out of. */
export async function followServiceWorker(base: string, offline: OfflineCopy, whenFree: (act: () => void) => void): Promise<void> {
  const container = serviceWorkers()
  if (!container) return offline.tell({ kind: 'impossible' })
  const workbox = new Workbox(trustedWorkerUrl(base), { scope: base })
  const reload = reloadOnTakeover(container, () => whenFree(() => location.reload()))
  offline.actions.acceptUpdate = () => {
    offline.tell({ kind: 'update-accepted' })
    workbox.messageSkipWaiting()
    setTimeout(reload, takeoverPatience)
  }
  try {
    const registration = await workbox.register({ immediate: true })
    if (registration) await followRegistration(registration, offline)
  } catch {
    offline.tell({ kind: 'first-install-failed' })
  }
}

/** Some browsers have none, and some throw when asked: in a frame that is shut off, or where sites may keep nothing. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}

async function followRegistration(registration: ServiceWorkerRegistration, offline: OfflineCopy): Promise<void> {
  const ask = async (type: string) => offline.tell({ kind: 'reported', report: await report(registration, type) })
  offline.actions.repair = () => {
    offline.tell({ kind: 'repair-began' })
    void ask(askRepair)
    void registration.update().catch(ignoreNoSignal)
  }
  tellOfUpdates(registration, offline)
  lookForUpdates(registration)
  if (!registration.active) {
    offline.tell({ kind: 'first-install-began' })
    await settled(registration.installing ?? registration.waiting)
  }
  await ask(askReport)
  // Devices throw away what sites keep, and leave the worker: it has no other moment to fetch what is gone.
  if (offline.state().copy.kind === 'incomplete') offline.actions.repair()
}

/** workbox-window stops listening after one update that it did not itself ask for; a page may stay open for many, and some fail. */
function tellOfUpdates(registration: ServiceWorkerRegistration, offline: OfflineCopy): void {
  const tell = () => registration.active && registration.waiting && offline.tell({ kind: 'update-waiting' })
  const follow = () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => installing.state === 'installed' && tell())
  }
  registration.addEventListener('updatefound', follow)
  follow()
  tell()
}

/** Resolves when a worker has become active, or never will. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    const check = () => (!worker || worker.state === 'activated' || worker.state === 'redundant') && resolve()
    worker?.addEventListener('statechange', check)
    check()
  })
}

/** The active worker's own count; undefined where there is no worker, or it gives no answer. */
async function report(registration: ServiceWorkerRegistration, type: string): Promise<CopyReport | undefined> {
  const { active } = registration
  if (!active) return undefined
  const isGone = new Promise<undefined>((resolve) => active.addEventListener('statechange', () => active.state === 'redundant' && resolve(undefined)))
  const data = await Promise.race([askWorker(active, type), isGone])
  return isReport(data) ? data : undefined
}

function isReport(data: unknown): data is CopyReport {
  return typeof data === 'object' && data !== null && 'saved' in data && 'total' in data && 'bytes' in data && 'build' in data
}

/** A home-screen app may live for weeks; it asks for updates when it is looked at, and hourly. */
function lookForUpdates(registration: ServiceWorkerRegistration): void {
  const look = () => void registration.update().catch(ignoreNoSignal)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look())
  addEventListener('online', look)
  setInterval(look, hour)
}

/** No signal, or a worker file that is wrong: the copy that is here goes on, and the next look tries again. */
function ignoreNoSignal(): void {}
