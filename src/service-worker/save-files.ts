/**
 * Fills the cache with the files of one build: help first; then the pack if most pages are missing, and beside it all that
 * is no page; and singly what the pack did not bring. The pack spares bytes; nothing else hangs on it.
 */
import { helpFolder } from '../offline/page-pack.ts'
import { fetchExact } from './fetch-exact.ts'
import { hashOf } from './hash.ts'
import { openPack } from './open-pack.ts'
import { keyOf, savedFile, type FileList } from './saved-files.ts'
import { savingPlan, type ListedFile } from './saving-plan.ts'

type FetchFile = (address: string, hash: string) => Promise<Response>

/**
 * Saves every file that is missing; with `checkAll`, also every one that is no longer what it was.
 * Rejects when any is still missing at the end. What was saved stays saved for the next try; but what does not fit on a
 * full device must not fill it, for a reader's log needs that room.
 */
export async function saveFiles(files: FileList, { checkAll = false } = {}): Promise<void> {
  const cache = await caches.open(files.cacheName)
  const saveEach = (some: readonly ListedFile[], fetchFile: FetchFile) => Promise.allSettled(some.map(async ([address, hash]) => {
    await cache.put(keyOf(address, hash), await fetchFile(address, hash))
  }))
  const missing = await missingFiles(files, checkAll)
  const { help, packed, singly } = savingPlan(missing, [...files.hashes], files.scope)
  const first = await saveEach(help, fetchExact)
  // Asked for first, for it is the longest.
  const unpack = packed.length > 0 ? fromPack(files) : undefined
  const beside = saveEach(singly, fetchExact)
  const together = unpack ? await saveEach(packed, await unpack) : []
  const faults = [...first, ...together, ...(await beside)].flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  if (!checkAll && faults.some(isFull)) await Promise.all(missing.map(([address, hash]) => cache.delete(keyOf(address, hash))))
  if (faults.length > 0) throw faults[0]
}

const isFull = (fault: unknown) => fault instanceof DOMException && fault.name === 'QuotaExceededError'

async function missingFiles(files: FileList, checkAll: boolean): Promise<ListedFile[]> {
  const missing = await Promise.all([...files.hashes].map(async (file) => {
    const [address, hash] = file
    const kept = await savedFile(address, files)
    return kept && (!checkAll || (await hashOf(kept)) === hash) ? [] : [file]
  }))
  return missing.flat()
}

/** Takes a file out of the pack; whatever is wrong with that, fetches it singly. */
async function fromPack(files: FileList): Promise<FetchFile> {
  const unpack = await openPack(files.scope, savedFile(files.scope + helpFolder, files)).catch(() => undefined)
  return async (address, hash) => (await unpack?.(address.slice(files.scope.length), hash)) ?? fetchExact(address, hash)
}
