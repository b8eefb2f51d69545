import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packName } from '../../src/offline/page-pack.ts'
import { addressedPages, builtPack } from './built-pages.ts'
import { startGuideServer, type Fault } from './guide-server.ts'
import { newReader, openBrowser, saved } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const count = (tab: Tab) => tab.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((a, b) => a + b, 0))

test('a first visit reads as usual, says saved when all of it is, and speaks of no update', async () => {
  await using server = await startGuideServer('first')
  server.break('/all-pages.json', 404)
  server.break('/techniques/armpit/', 'stall')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(server.origin)
  await tab.getByText('Saving for offline').waitFor()
  await expect.poll(() => count(tab), { timeout: 30_000 }).toBeGreaterThan(40)
  expect(await tab.getByText('Saved for offline').count()).toBe(0)
  server.mend()
  const again = await tab.context().newPage()
  await tab.close()
  await again.goto(server.origin)
  await again.getByRole('heading', { level: 1 }).waitFor()
  expect(await again.getByRole('button', { name: 'Update now' }).count()).toBe(0)
})

test('a second visit asks the server for nothing but the worker', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser)
  const first = await reader.newPage()
  await first.goto(server.origin)
  await saved(first)
  await first.close()
  server.forget()
  const second = await reader.newPage()
  await second.goto(`${server.origin}/techniques/roll/`)
  await saved(second)
  expect(server.requests().filter((path) => path !== '/sw.js')).toEqual([])
})

test('a file is asked for at most twice while the guide is saved: by the page, and by the worker', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(server.origin)
  await saved(tab)
  const counts = Map.groupBy(server.requests(), (path) => path)
  expect([...counts].filter(([, asked]) => asked.length > 2).map(([path]) => path)).toEqual([])
})

/** What the worker asks for once it is there, of the files that the pack holds. */
function pagesAskedByWorker(asked: readonly string[], pack: Readonly<Record<string, string>>): string[] {
  return asked.slice(asked.indexOf('/sw.js') + 1).filter((path) => path.slice(1) in pack).sort()
}

test('a first visit asks for all pages in one file, and singly for help alone', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(`${server.origin}/techniques/roll/`)
  await saved(tab)
  expect(server.requests().filter((path) => path === `/${packName}`).length).toBe(1)
  expect(pagesAskedByWorker(server.requests(), await builtPack('first'))).toEqual(['/get-help/', '/get-help/page.json'])
})

test.for<Fault>([404, 'cut', 'wrong-type'])('where all pages in one file cannot be had (%s), they are saved one by one', async (fault) => {
  await using server = await startGuideServer('first')
  server.break(`/${packName}`, fault)
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(server.origin)
  await saved(tab)
  const pack = await builtPack('first')
  expect(pagesAskedByWorker(server.requests(), pack)).toEqual(Object.keys(pack).map((path) => `/${path}`).sort())
})

test('where some pages in the one file are of another build, those are saved one by one', async () => {
  await using server = await startGuideServer('first')
  server.break(`/${packName}`, 'of-corrected-build')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(server.origin)
  await saved(tab)
  expect(pagesAskedByWorker(server.requests(), await builtPack('first'))).toEqual(['/get-help/', '/get-help/page.json', '/techniques/roll/', '/techniques/roll/page.json'])
})

test('every saved page is under the same policy, and of the same type, as from the network', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(server.origin)
  await saved(tab)
  const pages = await addressedPages('first')
  const names = ['content-security-policy', 'content-type', 'cross-origin-opener-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options']
  const sent = await Promise.all(pages.map(async ({ path }) => {
    const { headers } = await fetch(server.origin + path)
    return names.map((name) => `${path} ${name}: ${headers.get(name)}`)
  }))
  await server.stop()
  for (const [index, { path }] of pages.entries()) {
    const headers = (await tab.goto(server.origin + path))?.headers() ?? {}
    expect(names.map((name) => `${path} ${name}: ${headers[name]}`)).toEqual(sent[index])
  }
  expect(sent.flat().filter((line) => line.endsWith(': null'))).toEqual([])
})

test('saved from a technique, the whole guide is in charge, home included', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(`${server.origin}/techniques/roll/`)
  await saved(tab)
  expect(await tab.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(`${server.origin}/`)
  await server.stop()
  await tab.getByRole('link', { name: 'Now', exact: true }).click()
  await tab.getByRole('heading', { level: 1, name: 'What is happening?' }).waitFor()
})

test('the help page is the first that is saved', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(server.origin)
  await saved(tab)
  const pages = (await addressedPages('first')).map(({ path }) => path)
  const saving = server.requests().slice(server.requests().indexOf('/sw.js') + 1)
  expect(saving.find((path) => pages.includes(path))).toBe('/get-help/')
})

test('the save page tells how many files, how big, and which version', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(`${server.origin}/save/`)
  await saved(tab)
  const main = tab.getByRole('main')
  const [, have, all] = /(\d+) of (\d+) files saved/.exec((await main.textContent()) ?? '') ?? []
  expect(have).toBe(all)
  expect(Number(have)).toBe(await count(tab))
  await main.getByText(/Size: [\d,]+ kB/).waitFor()
  await main.getByText(/Version \d+\.\d+\.\d+, sources checked \d{4}-\d\d-\d\d/).waitFor()
})

/** What a device does that lacks room, and what a worn-out one does. */
const loseOneSpoilOne = (tab: Tab) => tab.evaluate(async () => {
  const cache = await caches.open((await caches.keys())[0] ?? '')
  const [lost, spoilt] = (await cache.keys()).filter(({ url }) => url.includes('/techniques/'))
  if (lost) await cache.delete(lost)
  if (spoilt) await cache.put(spoilt, new Response('spoilt'))
})

test('a copy that lost a file says so on the next visit, and as soon as the server lets it, mends itself without being asked', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(`${server.origin}/save/`)
  await saved(tab)
  await loseOneSpoilOne(tab)
  server.break(/^\/techniques\//, 500)
  await tab.reload()
  await tab.getByText(/2 files could not be fetched/).waitFor()
  await tab.getByText('Not saved for offline yet').waitFor()
  server.mend()
  await tab.reload()
  await saved(tab)
  await tab.getByText('All files are right').waitFor()
})

test('Repair finds what was lost while the page was open, and puts it right', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(`${server.origin}/save/`)
  await saved(tab)
  await loseOneSpoilOne(tab)
  server.forget()
  await tab.getByRole('button', { name: 'Repair the copy' }).click()
  await expect.poll(() => server.requests().filter((path) => path.startsWith('/techniques/')).length).toBe(2)
  await tab.getByRole('button', { name: 'Repair the copy' }).waitFor()
  await tab.getByText('All files are right').waitFor()
})

test('Repair with no network says what to do, and claims nothing', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(`${server.origin}/save/`)
  await saved(tab)
  await tab.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '')
    const lost = (await cache.keys()).find(({ url }) => url.includes('/techniques/tapping/'))
    if (lost) await cache.delete(lost)
  })
  await server.stop()
  await tab.getByRole('button', { name: 'Repair the copy' }).click()
  await tab.getByText(/1 files? could not be fetched\. Connect/).waitFor()
  await tab.getByText('Not saved for offline yet').waitFor()
})
