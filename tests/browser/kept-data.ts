import type { Page as Tab } from 'playwright-core'

/** Keeps for this reader a light, a plan, and one entry of a log, as the guide would. */
export function keepSome(tab: Tab): Promise<void> {
  return tab.evaluate(() => new Promise<void>((resolve, reject) => {
    localStorage.setItem('gentle-hands light', 'night')
    localStorage.setItem('gentle-hands plans', JSON.stringify([{ id: 'p', name: 'Mine', code: '1.e.f.o', at: 1 }]))
    const opened = indexedDB.open('gentle-hands', 1)
    opened.onupgradeneeded = () => {
      for (const store of ['log', 'going']) opened.result.createObjectStore(store)
    }
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      const transaction = opened.result.transaction('log', 'readwrite')
      transaction.objectStore('log').put({ id: 'one', at: 1_700_000_000_000, kind: 'technique', slug: 'roll', title: 'Roll', sides: ['left'], done: ['Roll'], seconds: 60, ended: 'done' }, 'one')
      transaction.onabort = () => reject(transaction.error)
      transaction.oncomplete = () => {
        opened.result.close()
        resolve()
      }
    }
  }))
}

/** All that this device keeps but the offline copy. */
export function allKept(tab: Tab): Promise<unknown> {
  return tab.evaluate(() => new Promise((resolve, reject) => {
    const opened = indexedDB.open('gentle-hands')
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      const read = opened.result.transaction('log').objectStore('log').getAll()
      read.onerror = () => reject(read.error)
      read.onsuccess = () => resolve({ log: read.result, texts: { ...localStorage } })
      opened.result.close()
    }
  }))
}
