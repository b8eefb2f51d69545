import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { entry, newDevice, newTab } from './kept-tabs.ts'

let device = newDevice()
beforeEach(() => void (device = newDevice()))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const ids = async ({ log }: Awaited<ReturnType<typeof newTab>>) => (await log.all()).map(({ id }) => id)

/** What another edition does with the same database. */
const opened = (version?: number) => new Promise<IDBDatabase>((resolve, reject) => {
  const asked = device.open('gentle-hands', version)
  asked.onsuccess = () => resolve(asked.result)
  asked.onerror = () => reject(asked.error)
})

const keepRaw = async (values: readonly unknown[]) => {
  const database = await opened()
  const transaction = database.transaction('log', 'readwrite')
  values.forEach((value, index) => transaction.objectStore('log').put(value, `raw ${index}`))
  await new Promise((resolve) => { transaction.oncomplete = resolve })
  database.close()
}

test('what a reader logs is there on the next visit, the newest first', async () => {
  await (await newTab()).log.put([entry('first', { at: 1 }), entry('third', { at: 3 }), entry('second', { at: 2 })])
  const later = await newTab()
  expect(await ids(later)).toEqual(['third', 'second', 'first'])
  expect((await later.log.all())[2]).toEqual(entry('first', { at: 1 }))
})

test('two tabs that log at once lose nothing', async () => {
  const tabs = [await newTab(), await newTab()]
  await Promise.all(tabs.flatMap(({ log }, tab) => Array.from({ length: 20 }, (_, index) => log.put([entry(`${tab} ${index}`)]))))
  expect((await ids(await newTab())).length).toBe(40)
})

test('an entry that comes again replaces itself', async () => {
  const tab = await newTab()
  await tab.log.put([entry('one')])
  await tab.log.put([entry('one', { after: 2 }), entry('two')])
  expect((await tab.log.all()).map(({ id, after }) => [id, after])).toEqual([['one', 2], ['two', 4]])
})

test('one entry is deleted, or all', async () => {
  const tab = await newTab()
  await tab.log.put([entry('one'), entry('two'), entry('three')])
  await tab.log.remove('two')
  expect((await ids(tab)).toSorted()).toEqual(['one', 'three'])
  await tab.log.clear()
  expect(await ids(await newTab())).toEqual([])
})

test('where one of several entries cannot be kept none is, the reader is told, and what was there stays', async () => {
  const tab = await newTab()
  await tab.log.put([entry('old')])
  // A function cannot be kept.
  const broken = { ...entry('broken'), title: (() => {}) as unknown as string }
  await expect(tab.log.put([entry('good'), broken])).rejects.toThrow('did not let the guide change what it keeps (log)')
  expect(await ids(tab)).toEqual(['old'])
  await tab.log.put([entry('new')])
  expect((await ids(tab)).toSorted()).toEqual(['new', 'old'])
})

test('a device that is full when all is written says so, and what was there stays', async () => {
  const tab = await newTab()
  await tab.log.put([entry('old')])
  const put = IDBObjectStore.prototype.put
  // Storage runs out after the request went through, as it does where writes are gathered.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const asked = put.call(this, value, key)
    asked.addEventListener('success', () => this.transaction.abort())
    return asked
  })
  await expect(tab.log.put([entry('new')])).rejects.toThrow('did not let')
  await expect(tab.log.put([entry('old', { after: 9 })])).rejects.toThrow('did not let')
  vi.restoreAllMocks()
  expect((await tab.log.all()).map(({ id, after }) => [id, after])).toEqual([['old', 4]])
})

test.for([
  ['there is none', undefined],
  ['it refuses', { open: () => { throw new DOMException('No.', 'SecurityError') } }],
])('where this device keeps nothing, as %s, every call says so', async ([, refusing]) => {
  vi.stubGlobal('indexedDB', refusing)
  const { log, keepGoing, allGoing, forgetGoing } = await newTab()
  const calls = [log.all, () => log.put([entry('one')]), () => log.remove('one'), log.clear, () => keepGoing('one', {}), allGoing, () => forgetGoing('one')]
  for (const call of calls) await expect(call()).rejects.toThrow('This device did not let the guide')
})

test('a device that refused once is asked again at the next call', async () => {
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('No.', 'UnknownError') } })
  const tab = await newTab()
  await expect(tab.log.put([entry('one')])).rejects.toThrow()
  vi.stubGlobal('indexedDB', device)
  await tab.log.put([entry('one')])
  expect(await ids(tab)).toEqual(['one'])
})

test('what makes no entry is left out of the log, and left alone', async () => {
  const tab = await newTab()
  await tab.log.put([entry('good')])
  const rubbish = [null, 7, 'text', [], {}, { ...entry('x'), kind: 'walk' }, { ...entry('x'), after: 11 }]
  await keepRaw(rubbish)
  expect(await ids(tab)).toEqual(['good'])
  const database = await opened()
  const count = database.transaction('log').objectStore('log').count()
  await new Promise((resolve) => { count.onsuccess = resolve })
  expect(count.result).toBe(rubbish.length + 1)
})

test('a tab lets a later edition change the database, and opens it anew at its next call', async () => {
  const tab = await newTab()
  await tab.log.put([entry('one')])
  const later = await opened(2)
  later.close()
  await expect(tab.log.all()).rejects.toThrow('did not let')
  device.deleteDatabase('gentle-hands')
  await tab.log.put([entry('two')])
  expect(await ids(tab)).toEqual(['two'])
})

test('the device is asked to keep it, once there is something to lose, and may refuse', async () => {
  const persist = vi.fn(async () => { throw new TypeError('No.') })
  vi.stubGlobal('navigator', { storage: { persist } })
  const tab = await newTab()
  await tab.log.all()
  await tab.log.put([])
  expect(persist).not.toHaveBeenCalled()
  await tab.log.put([entry('one')])
  await tab.log.put([entry('two')])
  expect(persist).toHaveBeenCalledTimes(1)
})

test.for([{}, { storage: {} }])('a browser that cannot be asked to keep it keeps it all the same', async (navigator) => {
  vi.stubGlobal('navigator', navigator)
  const tab = await newTab()
  await tab.log.put([entry('one')])
  expect(await ids(tab)).toEqual(['one'])
})
