/** What a reader's device lacks, refuses, or does to what is kept: all conditions in one place. The guide reads on in each, and claims nothing that is not. */
import type { Page as Tab } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { newText, oldText } from '../../src/bench/builds.ts'
import { firstGuide } from './first-guide.ts'
import { startGuideServer } from './guide-server.ts'
import { allKept, keepSome } from './kept-data.ts'
import { alive, newReader, saved } from './reader.ts'
import { settled } from './settled.ts'

const guide = firstGuide()
const count = { tried: 0, survived: 0 }
afterAll(() => console.log(`conditions of the device in Chromium: ${count.tried} tried, ${count.survived} survived`))

const copy = { saved: 'Saved for offline', not: 'Not saved for offline yet', silent: '' }
const log = { empty: /^Nothing is kept yet/, unread: /^The log could not be read\. It was not changed\.$/ }

/** What is so, as a script for the page; what the status line then says of the copy, and the log of itself. */
const conditions: readonly (readonly [string, () => void, string, RegExp | undefined])[] = [
  ['nothing is amiss', () => {}, copy.saved, log.empty],
  ['there are no service workers', () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'), copy.silent, log.empty],
  ['asking for service workers throws, as in a frame that is shut off', () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => { throw new DOMException('Shut off.', 'SecurityError') } }), copy.silent, log.empty],
  ['a worker may not be registered, as in a private window', () => void (ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Private.', 'SecurityError'))), copy.not, log.empty],
  ['a registration never ends', () => void (ServiceWorkerContainer.prototype.register = () => new Promise(() => {})), copy.silent, log.empty],
  ['the page has no caches', () => void Reflect.deleteProperty(window, 'caches'), copy.saved, log.empty],
  ['asking for caches throws', () => Object.defineProperty(window, 'caches', { get: () => { throw new DOMException('Refused.', 'SecurityError') } }), copy.saved, log.empty],
  ['storage for texts is refused', () => ['localStorage', 'sessionStorage'].forEach((name) => Object.defineProperty(window, name, { get: () => { throw new DOMException('Refused.', 'SecurityError') } })), copy.saved, log.empty],
  ['storage for texts is full', () => void (Storage.prototype.setItem = () => { throw new DOMException('Full.', 'QuotaExceededError') }), copy.saved, log.empty],
  ['there is no database', () => void Reflect.deleteProperty(window, 'indexedDB'), copy.saved, log.unread],
  ['opening a database throws', () => void (IDBFactory.prototype.open = () => { throw new DOMException('Private.', 'SecurityError') }), copy.saved, log.unread],
  ['the database is of a later edition', () => void indexedDB.open('gentle-hands', 9), copy.saved, log.unread],
  ['the database lacks what it should hold', () => void indexedDB.open('gentle-hands', 1), copy.saved, log.unread],
  ['opening a database never ends', () => void (IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest), copy.saved, undefined],
  ['a private window lends nothing at all', () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: () => { throw new DOMException('Private.', 'SecurityError') } })
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    Reflect.deleteProperty(Navigator.prototype, 'storage')
  }, copy.silent, log.unread],
]

test.for(conditions)('%s: the guide reads on, says what is so, and breaks nowhere', async ([, condition, said, logSays]) => {
  count.tried++
  const reader = await newReader(guide.browser)
  await reader.addInitScript(condition)
  const tab = await reader.newPage()
  const broken: string[] = []
  tab.on('pageerror', ({ message }) => broken.push(message))
  await tab.goto(`${guide.server.origin}/session/`)
  await alive(tab)
  if (logSays) await tab.getByText(logSays).waitFor()
  await tab.getByRole('link', { name: 'Eleven', exact: true }).click()
  await tab.getByRole('link', { name: '2. Roll' }).click()
  await tab.getByRole('heading', { level: 1, name: 'Roll' }).waitFor()
  await tab.getByRole('button', { name: 'Light' }).click()
  await tab.getByRole('radio', { name: 'Night (red)' }).check()
  expect(await tab.locator('html').getAttribute('data-light')).toBe('night')
  await tab.keyboard.press('Escape')
  // To the letter, and nothing else beside it at any time that follows.
  await expect.poll(() => tab.locator('[role=status][data-copy]').innerText(), { timeout: 30_000 }).toBe(said)
  expect(broken).toEqual([])
  count.survived++
  await reader.close()
})

const roll = '/techniques/roll/'
const reads = (tab: Tab, text: string) => tab.getByRole('main').getByText(text).waitFor()

/** Looks for a version as the guide does, and tells whether it arrived whole. */
async function update(tab: Tab): Promise<boolean> {
  await tab.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => {})))
  return tab.evaluate(settled)
}

/** A reader who has saved the first build, and keeps a light, a plan and a log. */
async function readerWhoKeeps(origin: string) {
  const reader = await newReader(guide.browser)
  const tab = await reader.newPage()
  await tab.goto(origin + roll)
  await saved(tab)
  await keepSome(tab)
  return { reader, tab, kept: await allKept(tab) }
}

async function accept(tab: Tab): Promise<void> {
  await tab.getByRole('button', { name: 'Update now' }).click()
  await reads(tab, newText)
  await saved(tab)
}

test('the device is full as an update comes: the version before stays whole, a log has room, and with room the update comes too', async () => {
  count.tried++
  await using server = await startGuideServer('first')
  const { reader, tab, kept } = await readerWhoKeeps(server.origin)
  const devtools = await reader.newCDPSession(tab)
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin: server.origin })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: usage + 300_000 })
  await server.serve('every-file-changed')
  expect(await update(tab)).toBe(false)
  await keepSome(tab)
  await tab.reload()
  await reads(tab, oldText)
  await saved(tab)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin })
  await expect.poll(() => update(tab), { timeout: 30_000 }).toBe(true)
  await accept(tab)
  expect(await allKept(tab)).toEqual(kept)
  count.survived++
})

test('the clock is set back by two years: what is kept is kept, the log shows its entry, and an update comes', async () => {
  count.tried++
  await using server = await startGuideServer('first')
  const { reader, tab, kept } = await readerWhoKeeps(server.origin)
  await tab.close()
  const later = await reader.newPage()
  await later.clock.install({ time: new Date(2021, 0, 1) })
  await later.clock.resume()
  await later.goto(`${server.origin}/session/`)
  await later.getByRole('heading', { name: 'Roll' }).or(later.getByText('Roll', { exact: true })).first().waitFor()
  expect(await later.locator('html').getAttribute('data-light')).toBe('night')
  await later.goto(server.origin + roll)
  await saved(later)
  await server.serve('later')
  expect(await update(later)).toBe(true)
  await accept(later)
  expect(await allKept(later)).toEqual(kept)
  count.survived++
})

test('three versions behind, two of them begun and broken off: the newest comes whole, and nothing else is kept', async () => {
  count.tried++
  await using server = await startGuideServer('first')
  const { tab, kept } = await readerWhoKeeps(server.origin)
  for (const begun of ['corrected', 'later'] as const) {
    await server.serve(begun)
    server.break(/^\/(all-pages\.json|techniques\/roll\/)$/, 500)
    expect(await update(tab)).toBe(false)
    await tab.reload()
    await reads(tab, oldText)
    await saved(tab)
    server.mend()
  }
  await server.serve('every-file-changed')
  // A look that the browser began by itself, when the page was opened, still comes to the version before, and answers for this one too.
  await expect.poll(() => update(tab), { timeout: 30_000 }).toBe(true)
  await accept(tab)
  const files = await tab.evaluate(async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).map(({ url }) => new URL(url).pathname))
  expect(new Set(files).size).toBe(files.length)
  expect(files.filter((path) => path.includes('twelfth'))).toEqual([])
  await server.stop()
  await tab.reload()
  await reads(tab, newText)
  expect(await allKept(tab)).toEqual(kept)
  count.survived++
})

test('a page was lost from the device, and the network is gone: the guide makes it anew of its data, and leads on', async () => {
  count.tried++
  await using server = await startGuideServer('first')
  const { tab } = await readerWhoKeeps(server.origin)
  await tab.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '')
    for (const request of await cache.keys()) if (new URL(request.url).pathname === '/techniques/armpit/') await cache.delete(request)
  })
  await server.stop()
  await tab.goto(`${server.origin}/techniques/armpit/`)
  await tab.getByRole('heading', { level: 1, name: 'Armpit' }).waitFor()
  await tab.getByRole('link', { name: 'Get help', exact: true }).click()
  await tab.getByRole('heading', { level: 1, name: 'Get help' }).waitFor()
  count.survived++
})
