import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newText, oldText } from '../../src/bench/builds.ts'
import { packName } from '../../src/offline/page-pack.ts'
import { startGuideServer, type GuideServer } from './guide-server.ts'
import { alive, newReader, openBrowser, saved, updateNotice } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const roll = '/techniques/roll/'

async function readerOf(server: GuideServer, path = roll): Promise<{ reader: BrowserContext; tab: Tab }> {
  const reader = await newReader(browser)
  const tab = await reader.newPage()
  await tab.goto(server.origin + path)
  await saved(tab)
  return { reader, tab }
}

/** What the guide does by itself when it is looked at again. */
const lookForUpdate = (tab: Tab) => tab.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))

const reads = (tab: Tab, sentence: string) => tab.getByRole('main').getByText(sentence).waitFor()

/** Counts how often a tab loads, from now on. */
function countLoads(tab: Tab): () => number {
  let loads = 0
  tab.on('load', () => loads++)
  return () => loads
}

test('a new version waits and asks; put off, the page stays as it is; accepted, the new one is shown', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await readerOf(server)
  await tab.reload()
  await server.serve('later')
  await lookForUpdate(tab)
  await updateNotice(tab)
  await reads(tab, oldText)
  await tab.getByRole('button', { name: 'Later' }).click()
  await expect.poll(() => tab.getByRole('button', { name: 'Update now' }).count()).toBe(0)
  await tab.getByRole('link', { name: /^Next/ }).click()
  await tab.goBack()
  await reads(tab, oldText)
  await tab.goto(`${server.origin}/save/`)
  const reloaded = tab.waitForEvent('load')
  await tab.getByRole('button', { name: 'Update now' }).first().click()
  await reloaded
  await tab.goto(server.origin + roll)
  await reads(tab, newText)
})

test('two tabs, one of them never reloaded since its first visit: one accepts, both end on the new version, one reload each', async () => {
  await using server = await startGuideServer('first')
  const { reader, tab: first } = await readerOf(server)
  const second = await reader.newPage()
  await second.goto(server.origin + roll)
  await saved(second)
  await server.serve('later')
  const loads = [countLoads(first), countLoads(second)]
  await lookForUpdate(second)
  await updateNotice(first)
  await updateNotice(second)
  await second.getByRole('button', { name: 'Update now' }).click()
  await reads(first, newText)
  await reads(second, newText)
  await saved(first)
  await saved(second)
  expect(loads.map((count) => count())).toEqual([1, 1])
  expect(await first.getByRole('button', { name: 'Update now' }).count()).toBe(0)
})

test('accepted in the tab that was never reloaded, it shows the new version', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await readerOf(server)
  await server.serve('later')
  await lookForUpdate(tab)
  await tab.getByRole('button', { name: 'Update now' }).click()
  await reads(tab, newText)
})

test('put off, then all tabs closed and opened again: the new version, without asking', async () => {
  await using server = await startGuideServer('first')
  const { reader, tab } = await readerOf(server)
  await server.serve('later')
  await lookForUpdate(tab)
  await tab.getByRole('button', { name: 'Later' }).click()
  await tab.close()
  await expect.poll(async () => {
    const again = await reader.newPage()
    await again.goto(server.origin + roll)
    const isNew = await again.getByText(newText).count()
    await again.close()
    return isNew
  }, { timeout: 20_000 }).toBe(1)
})

test('the same files deployed again say nothing', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await readerOf(server)
  await server.serve('first')
  server.forget()
  await lookForUpdate(tab)
  await tab.reload()
  await saved(tab)
  expect(await tab.getByRole('button', { name: 'Update now' }).count()).toBe(0)
  expect(server.requests().filter((path) => path !== '/sw.js')).toEqual([])
})

test('an update with one sentence changed fetches that page and its data, and nothing else', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await readerOf(server)
  await server.serve('corrected')
  server.forget()
  await lookForUpdate(tab)
  await updateNotice(tab)
  expect(server.requests().filter((path) => path !== '/sw.js').sort()).toEqual([roll, `${roll}page.json`])
})

test('an update that changes most pages fetches them in one file', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await readerOf(server)
  await server.serve('later')
  server.forget()
  await lookForUpdate(tab)
  await updateNotice(tab)
  expect(server.requests().filter((path) => path !== '/sw.js')).toEqual([`/${packName}`])
})

test('what a new version adds is there with the server gone, what it removes is gone, and nothing old is kept', async () => {
  await using server = await startGuideServer('later')
  const { tab } = await readerOf(server)
  await tab.goto(`${server.origin}/techniques/twelfth/`)
  await tab.getByRole('heading', { level: 1, name: 'Twelfth' }).waitFor()
  await server.serve('first')
  await lookForUpdate(tab)
  await tab.getByRole('button', { name: 'Update now' }).click()
  await tab.getByRole('heading', { level: 1, name: 'This page is not here' }).waitFor()
  await saved(tab)
  const kept = await tab.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url))
  expect(kept.filter((url) => url.includes('twelfth'))).toEqual([])
  await server.stop()
  await tab.goto(server.origin + roll)
  await reads(tab, oldText)
})

test('deployed in the middle of a visit that is not yet saved: no page mixes two builds, and nothing is missing', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser, { serviceWorkers: 'block' })
  const tab = await reader.newPage()
  const missing: string[] = []
  tab.on('response', (response) => response.status() >= 400 && missing.push(response.url()))
  await tab.goto(`${server.origin}/techniques/`)
  await alive(tab)
  await server.serve('later')
  await tab.getByRole('link', { name: '2. Roll' }).click()
  await reads(tab, newText)
  await tab.getByRole('link', { name: /^Next/ }).click()
  await tab.getByRole('heading', { level: 1, name: 'Side to side' }).waitFor()
  expect(missing).toEqual([])
})

test('the server dies while an update is fetched: the old version stays whole, and the update comes another day', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await readerOf(server)
  await server.serve('later')
  server.break(/^\/(techniques\/|all-pages\.json$)/, 'refuse')
  await lookForUpdate(tab).catch(() => undefined)
  await server.stop()
  await tab.reload()
  await reads(tab, oldText)
  await saved(tab)
  await server.start()
  server.mend()
  await lookForUpdate(tab)
  await updateNotice(tab)
})

test('the kill switch removes the worker and what it saved, and nothing of anybody else', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await readerOf(server)
  await tab.evaluate(async () => {
    await caches.open('somebody else')
    localStorage.setItem('gentle-hands light', 'night')
  })
  await server.serve('kill-switch')
  await lookForUpdate(tab)
  await expect.poll(() => tab.evaluate(async () => ({ caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length, light: localStorage.getItem('gentle-hands light') })).catch(() => undefined), { timeout: 20_000 }).toEqual({ caches: ['somebody else'], workers: 0, light: 'night' })
  await tab.goto(server.origin + roll)
  await reads(tab, oldText)
})

test.for(['waits', 'could not be fetched whole'] as const)('of a version that %s when the next one comes, nothing is kept', async (state) => {
  await using server = await startGuideServer('first')
  const { tab } = await readerOf(server)
  await server.serve('later')
  if (state === 'could not be fetched whole') server.break(/^\/(techniques\/armpit\/|all-pages\.json)$/, 'refuse')
  await lookForUpdate(tab)
  await expect.poll(() => isInstalling(tab), { timeout: 20_000 }).toBe(false)
  expect(await keptOfTwelfth(tab)).toBeGreaterThan(0)
  server.mend()
  await server.serve('corrected')
  await lookForUpdate(tab)
  await updateNotice(tab)
  await expect.poll(() => keptOfTwelfth(tab), { timeout: 20_000 }).toBe(0)
})

const isInstalling = (tab: Tab) => tab.evaluate(async () => (await navigator.serviceWorker.ready).installing !== null)

/** How much is kept of the page that only a later version has. */
const keptOfTwelfth = (tab: Tab) => tab.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().filter(({ url }) => url.includes('twelfth')).length)
