/**
 * The way out: a worker that takes the place of a broken one, deletes what the guide saved, and removes itself.
 * It touches no other app's caches and nothing that the reader keeps. Build with KILL_SWITCH=1, deploy, done.
 */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: unknown }

// The build puts its list here whether or not anyone reads it.
void self.__WB_MANIFEST

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(`gentle-hands ${self.registration.scope}`).then(() => self.registration.unregister())))

export {}
