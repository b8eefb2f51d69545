/**
 * Keeps the whole guide on the device. The policy, and what each part of it prevents:
 *
 * - All or nothing. Every file of the build is saved before this worker is installed; one failure fails it all, the
 *   next visit goes on from there, and nothing says "saved" meanwhile. (A guide that lacks one page has lied.)
 * - What arrives must have the hash that the build gave it. So an error page, half a file, or a file of the next
 *   deployment is never kept under the name of a good one.
 * - One build is answered from one list, cache first, and nothing is mixed in. (Mixing strategies is how pages come
 *   to ask for scripts that are gone.)
 * - A new version waits. It takes over when the reader says so, or when every tab is closed; never during use.
 * - The cache holds the version in use, one that waits, and one that is being fetched; what others left is deleted. (A
 *   reader who puts off every update would else keep them all.)
 * - The first worker takes charge of the page that installed it, so that its links hold with the network gone.
 *
 * Workers are stopped between events: nothing here remembers anything but its list.
 */
import { askKeys, askRepair, askReport, putAway, skipWaiting, typeOf } from '../offline/worker-messages.ts'
import { answer } from './answer.ts'
import { fetchAlone, putAwayOld, putAwaySuperseded } from './put-away.ts'
import { saveFiles } from './save-files.ts'
import { fileListOf, keysOf, report } from './saved-files.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly { url: string; revision: string }[] }

const files = fileListOf(self.__WB_MANIFEST, self.registration.scope)

self.addEventListener('install', (event) => {
  const { active } = self.registration
  event.waitUntil(fetchAlone(files, self.registration, () => saveFiles(files)).then(() => active?.postMessage({ type: putAway })))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(putAwayOld(files, self.registration))
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const response = answer(event.request, files)
  if (response) event.respondWith(response)
})

self.addEventListener('message', (event) => {
  const type = typeOf(event.data)
  // Where the storage breaks there is no count; a page that got no answer at all would wait for ever.
  const reply = async (work: Promise<unknown>) => event.ports[0]?.postMessage(await work.catch(() => undefined))
  if (type === skipWaiting) void self.skipWaiting()
  if (type === askKeys) event.ports[0]?.postMessage(keysOf(files))
  if (type === putAway) event.waitUntil(putAwaySuperseded(files, self.registration))
  if (type === askReport) event.waitUntil(reply(report(files)))
  if (type === askRepair) event.waitUntil(reply(saveFiles(files, { checkAll: true }).then(() => report(files), () => report(files))))
})
