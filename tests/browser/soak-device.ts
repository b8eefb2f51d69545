/** What stands on a reader's device, as the guide itself would find it there. */
import type { Page as Tab } from 'playwright-core'
import type { Listed } from './deployments.ts'

export interface Device {
  /** Which deployment answers; undefined where no worker does. */
  readonly serving: number | undefined
  readonly isWaiting: boolean
  /** What is in the cache, without the origin. */
  readonly keys: readonly string[]
  /** Ids of log entries, and of plans. */
  readonly kept: readonly string[]
}

export const deviceOf = (tab: Tab): Promise<Device> => tab.evaluate(async () => {
  const inLog = async () => {
    // Opening a database that is not there would make one that the guide cannot use.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gentle-hands')) return []
    return new Promise<unknown[]>((resolve, reject) => {
      const opened = indexedDB.open('gentle-hands')
      opened.onerror = () => reject(opened.error)
      opened.onsuccess = () => {
        const read = opened.result.transaction('log').objectStore('log').getAllKeys()
        read.onerror = () => reject(read.error)
        read.onsuccess = () => resolve(read.result)
        opened.result.close()
      }
    })
  }
  const registration = await navigator.serviceWorker.getRegistration()
  const plans: { id: string }[] = JSON.parse(localStorage.getItem('gentle-hands plans') ?? '[]')
  const home = navigator.serviceWorker.controller && (await (await fetch('/')).text())
  const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
  return {
    serving: home ? Number(/data-edition="Edition (\d+)/.exec(home)?.[1]) : undefined,
    isWaiting: Boolean(registration?.waiting),
    keys: (await Promise.all(caching)).flat().map(({ url }) => url.slice(location.origin.length)),
    kept: [...await inLog(), ...plans.map(({ id }) => id)].map(String),
  }
})

/**
 * Entries of the cache that are too many: more than the version that answers and one that waits or is being fetched; and where
 * one waits while a newer one is not yet whole, those two. Who waits is known only by what is there, so the best fit counts.
 */
export function tooMany({ serving, isWaiting, keys }: Device, lists: ReadonlyMap<number, Listed>): readonly string[] {
  const have = new Set(keys)
  const without = (some: readonly string[], number: number) => some.filter((key) => !lists.get(number)?.keys.has(key))
  const isWhole = (number: number) => [...lists.get(number)?.keys ?? []].every((key) => have.has(key))
  const others = without(keys, serving ?? 0)
  const waiting = isWaiting ? [...lists.keys()].filter(isWhole) : []
  const fits = [...lists.keys()].flatMap((fetched) => {
    const left = without(others, fetched)
    return [left, ...(isWhole(fetched) ? [] : waiting.filter((number) => number < fetched).map((number) => without(left, number)))]
  })
  return fits.reduce((least, some) => (some.length < least.length ? some : least), others)
}
