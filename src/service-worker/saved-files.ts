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

export function fileListOf(entries: readonly { url: string; revision: string }[], scope: string): FileList {
  return {
    scope,
    cacheName: `gentle-hands ${scope}`,
    hashes: new Map(entries.map(({ url, revision }) => [new URL(url, scope).href, revision])),
  }
}

/** Where a file stands in the cache. */
export const keyOf = (address: string, hash: string) => `${address}?${hash}`

/** The saved file at an address of the list; undefined where it is not in the list, or not saved. */
export async function savedFile(address: string, { hashes, cacheName }: FileList): Promise<Response | undefined> {
  const hash = hashes.get(address)
  return hash === undefined ? undefined : caches.match(keyOf(address, hash), { cacheName })
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

/** What one version needs of the cache. */
export const keysOf = ({ hashes }: FileList): string[] => [...hashes].map(([address, hash]) => keyOf(address, hash))
