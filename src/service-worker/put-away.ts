/**
 * Versions share one cache, and none knows another's list. So whoever deletes asks the others what they need. One worker at a
 * time deletes or fetches: else one would count on what another is about to delete.
 */
import { askKeys, askWorker } from '../offline/worker-messages.ts'
import { keysOf, type FileList } from './saved-files.ts'

/** Milliseconds. A worker that has to be woken needs a few hundred. */
const patience = 5000

/** Deletes what neither this version nor the one in use nor the one that waits needs, such as half of one that never came whole; then fetches. */
export function fetchAlone(files: FileList, { active, waiting }: ServiceWorkerRegistration, fetchAll: () => Promise<void>): Promise<void> {
  return navigator.locks.request(files.cacheName, async () => {
    await dropOthers(files, [active, waiting]).catch(() => {})
    await fetchAll()
  })
}

/** When a new version is all here: as soon as it waits, the one that it supersedes needs nothing any more. */
export async function putAwaySuperseded(files: FileList, registration: ServiceWorkerRegistration): Promise<void> {
  const { installing } = registration
  if (installing) await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }))
  await putAwayOld(files, registration)
}

/** Deletes what neither this version, in use, nor the one that waits needs; not while a newer one is fetched, which sees to it itself. */
export async function putAwayOld(files: FileList, registration: ServiceWorkerRegistration): Promise<void> {
  await navigator.locks.request(files.cacheName, { ifAvailable: true }, async (lock) => {
    if (lock) await dropOthers(files, [registration.waiting]).catch(() => {})
  })
}

/** Where one of the others does not answer, all stays. */
async function dropOthers(files: FileList, others: readonly (ServiceWorker | null)[]): Promise<void> {
  const needed = await Promise.all([keysOf(files), ...others.map((worker) => (worker ? askedKeys(worker) : []))])
  if (needed.includes(undefined)) return
  const keep = new Set(needed.flat())
  const cache = await caches.open(files.cacheName)
  const stale = (await cache.keys()).filter(({ url }) => !keep.has(url))
  await Promise.all(stale.map((request) => cache.delete(request)))
}

async function askedKeys(worker: ServiceWorker): Promise<readonly string[] | undefined> {
  const keys = await Promise.race([askWorker(worker, askKeys), new Promise((resolve) => setTimeout(resolve, patience))])
  return Array.isArray(keys) ? keys : undefined
}
