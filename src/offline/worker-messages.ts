/**
 * The words that pages and the worker say to each other. They may be of different builds, so there are few,
 * they never change their meaning, and anything unknown is ignored.
 */
export const askReport = 'REPORT'
export const askRepair = 'REPAIR'
/** workbox-window's own word for "take over now". */
export const skipWaiting = 'SKIP_WAITING'

export function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message && 'type' in message ? message.type : undefined
}
