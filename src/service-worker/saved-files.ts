/**
 * The files of one build, and the cache they are kept in. A file's key holds its hash, so builds share what did
 * not change, an update fetches only what did, and no build can overwrite another's.
 */
import type { CopyReport } from '../offline/next-offline-state.ts'
import { hashOf } from './hash.ts'

export interface FileList {
  readonly scope: string
  readonly cacheName: string
  /** Full address to hash. */
  readonly hashes: ReadonlyMap<string, string>
}

/** Longer than any phone should need for one file; a server that stalls for ever must not hold up the next try. */
const patience = 60_000

export function fileListOf(entries: readonly { url: string; revision: string }[], scope: string): FileList {
  return {
    scope,
    cacheName: `gentle-hands ${scope}`,
    hashes: new Map(entries.map(({ url, revision }) => [new URL(url, scope).href, revision])),
  }
}

const keyOf = (address: string, hash: string) => `${address}?${hash}`

/** The saved file at an address of the list; undefined where it is not in the list, or not saved. */
export async function savedFile(address: string, { hashes, cacheName }: FileList): Promise<Response | undefined> {
  const hash = hashes.get(address)
  return hash === undefined ? undefined : caches.match(keyOf(address, hash), { cacheName })
}

/**
 * Saves every file that is missing; with `checkAll`, also every one that is no longer what it was.
 * Rejects when any is still missing at the end; what was saved stays saved for the next try.
 */
export async function save({ hashes, cacheName }: FileList, { checkAll = false } = {}): Promise<void> {
  const cache = await caches.open(cacheName)
  const saveOne = async ([address, hash]: readonly [string, string]) => {
    const kept = await cache.match(keyOf(address, hash))
    if (kept && (!checkAll || (await hashOf(kept)) === hash)) return
    await cache.put(keyOf(address, hash), await fetchExact(address, hash))
  }
  const results = await Promise.allSettled([...hashes].map(saveOne))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

async function fetchExact(address: string, hash: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin', signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${address} was not saved: the server said ${response.status}.`)
  if ((await hashOf(response.clone())) !== hash) throw new Error(`${address} was not saved: what arrived is not this build's file.`)
  // A redirected response may not answer a navigation; the same body without that mark may.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}

/** Counts what is saved and right, by reading it. */
export async function report({ hashes, cacheName }: FileList): Promise<CopyReport> {
  const cache = await caches.open(cacheName)
  const sizes = await Promise.all([...hashes].map(async ([address, hash]) => {
    const kept = await cache.match(keyOf(address, hash))
    return kept && (await hashOf(kept.clone())) === hash ? (await kept.blob()).size : undefined
  }))
  const right = sizes.filter((size) => size !== undefined)
  const build = await hashOf(new Response([...hashes.values()].join()))
  return { saved: right.length, total: hashes.size, bytes: right.reduce((sum, size) => sum + size, 0), build: build.slice(0, 7) }
}

/** Deletes what no longer belongs to any build in use; not while a newer one is on its way into the same cache. */
export async function dropOthers({ hashes, cacheName }: FileList, registration: ServiceWorkerRegistration): Promise<void> {
  if (registration.installing ?? registration.waiting) return
  const cache = await caches.open(cacheName)
  const keep = new Set([...hashes].map(([address, hash]) => keyOf(address, hash)))
  const stale = (await cache.keys()).filter(({ url }) => !keep.has(url))
  await Promise.all(stale.map((request) => cache.delete(request)))
}
