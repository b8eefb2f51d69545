/**
 * The words that pages and the worker say to each other. They may be of different builds, so there are few,
 * they never change their meaning, and anything unknown is ignored.
 */
export const askReport = 'REPORT'
export const askRepair = 'REPAIR'
/** One version asks another which entries of the cache it needs. */
export const askKeys = 'KEYS'
/** A new version to the one in use: all of it is here, so what neither of the two needs may go. */
export const putAway = 'PUT_AWAY'
/** workbox-window's own word for "take over now". */
export const skipWaiting = 'SKIP_WAITING'

/** The worker's answer; never, where it gives none. */
export function askWorker(worker: ServiceWorker, type: string): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  worker.postMessage({ type }, [port2])
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
  })
}

export function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message && 'type' in message ? message.type : undefined
}
