import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGuideServer, type Fault } from './guide-server.ts'
import { alive, newReader, openBrowser } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const isEngine = /\/engine-/
const pictures = (tab: Tab) => tab.getByRole('main').locator('svg')
const cards = (tab: Tab) => tab.getByRole('main').locator('li svg')
const openedItself = (tab: Tab) => tab.evaluate(() => performance.getEntriesByType('navigation').map(({ name }) => new URL(name).pathname))

async function newTab(): Promise<Tab> {
  return (await newReader(browser, { serviceWorkers: 'block' })).newPage()
}

/** Notes in the page each picture that is put into it without its shapes. */
async function watchForEmptyFrames(tab: Tab): Promise<() => Promise<number>> {
  await tab.evaluate(() => {
    document.documentElement.dataset['emptyFrames'] = '0'
    const count = () => document.documentElement.dataset['emptyFrames'] = String(Number(document.documentElement.dataset['emptyFrames']) + document.querySelectorAll('svg:empty').length)
    new MutationObserver(count).observe(document.body, { childList: true, subtree: true })
  })
  return async () => Number(await tab.locator('html').getAttribute('data-empty-frames'))
}

test('on the way from a page of text to one of pictures, no frame is empty: what draws them came with the first page', async () => {
  await using server = await startGuideServer('first')
  const tab = await newTab()
  const engineCame = tab.waitForResponse(isEngine)
  await tab.goto(`${server.origin}/about/`)
  await alive(tab)
  await (await engineCame).finished()
  await expect.poll(() => tab.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/engine-')))).toBe(true)
  const emptyFrames = await watchForEmptyFrames(tab)
  await tab.locator('nav a[href="/techniques/"]').first().click()
  await tab.getByRole('heading', { level: 1, name: 'The eleven' }).waitFor()
  expect(await cards(tab).count()).toBe(11)
  expect(await openedItself(tab)).toEqual(['/about/'])
  expect(await emptyFrames()).toBe(0)
  expect(server.requests().filter((path) => isEngine.test(path)).length).toBe(1)
})

test('while the engine is on its way, the picture from the HTML stays, whatever the reader presses', async () => {
  await using server = await startGuideServer('first')
  server.break(isEngine, 'stall')
  const tab = await newTab()
  await tab.goto(`${server.origin}/techniques/opposing/`, { waitUntil: 'commit' })
  await alive(tab)
  const picture = await pictures(tab).first().elementHandle()
  await tab.getByRole('button', { name: 'Light' }).click()
  await tab.getByRole('radio', { name: 'Night (red)' }).check()
  await tab.keyboard.press('Escape')
  await tab.getByRole('button', { name: 'Find' }).click()
  await tab.getByRole('searchbox').waitFor()
  expect(await picture?.evaluate((svg) => svg.isConnected && svg.childElementCount)).toBeGreaterThan(20)
})

test.for<Fault>([404, 'refuse', 'stall'])('where the engine cannot be had (%s), the next page is opened by itself, with its pictures', async (fault) => {
  await using server = await startGuideServer('first')
  server.break(isEngine, fault)
  const tab = await newTab()
  await tab.goto(`${server.origin}/`, { waitUntil: 'commit' })
  await alive(tab)
  await expect.poll(async () => {
    await tab.locator('nav a[href="/techniques/"]').first().click()
    await tab.getByRole('heading', { level: 1, name: 'The eleven' }).waitFor()
    const opened = await openedItself(tab)
    if (opened[0] !== '/techniques/') await tab.goBack()
    return opened
  }, { timeout: 20_000, interval: 500 }).toEqual(['/techniques/'])
  expect(await cards(tab).evaluateAll((all) => all.filter((svg) => svg.childElementCount > 10).length)).toBe(11)
})
