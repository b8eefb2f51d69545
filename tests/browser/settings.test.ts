import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'
import { startGuideServer } from './guide-server.ts'
import { alive, newReader, openBrowser, saved } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const choice = (tab: Tab, legend: string, name: string) => tab.getByRole('group', { name: legend, exact: true }).getByRole('radio', { name, exact: true })
const choose = (tab: Tab, legend: string, name: string) => choice(tab, legend, name).check()
const told = (tab: Tab, words: RegExp) => tab.getByRole('status').filter({ hasText: words }).first().waitFor()
const keptBy = (tab: Tab) => tab.evaluate(() => ({ ...localStorage }))

/** The page of settings, alive, and what went wrong on it. */
async function settingsOf(reader: BrowserContext, origin: string) {
  const tab = await reader.newPage()
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await tab.goto(`${origin}/settings/`)
  await alive(tab)
  return { tab, faults }
}

async function openFile(tab: Tab, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([tab.waitForEvent('filechooser'), tab.getByRole('button', { name: 'Open a file' }).click()])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** What the root element says as the first thing of the page is painted, before the guide's own script has come. */
async function firstLook(tab: Tab, address: string) {
  await tab.route(/\/assets\/(start|index)-/, () => {})
  await tab.goto(address, { waitUntil: 'commit' })
  await tab.getByRole('heading', { level: 1 }).waitFor()
  const look = await tab.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement)
    const { light, size, hand, alive } = document.documentElement.dataset
    return { light, size, hand, alive, backgroundColor, fontSize }
  })
  await tab.unroute(/\/assets\/(start|index)-/)
  return look
}

test('what was chosen holds through a reload, is there before the first paint, and with the server gone', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser)
  const { tab, faults } = await settingsOf(reader, server.origin)
  await saved(tab)
  await choose(tab, 'Light', 'Night (red)')
  await choose(tab, 'Text size', 'Largest')
  await choose(tab, 'Hand that holds the phone', 'Left')
  await told(tab, /Kept on this phone only/)
  await expect.poll(() => tab.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24.3px')
  await tab.reload()
  expect(await choice(tab, 'Text size', 'Largest').isChecked()).toBe(true)
  await server.stop()
  await tab.reload()
  expect(await choice(tab, 'Hand that holds the phone', 'Left').isChecked()).toBe(true)
  expect(faults).toEqual([])
})

test('no flash of white: light, size and hand are there before the guide\'s script is', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser, { serviceWorkers: 'block' })
  const { tab } = await settingsOf(reader, server.origin)
  await choose(tab, 'Light', 'Night (red)')
  await choose(tab, 'Text size', 'Large')
  await choose(tab, 'Hand that holds the phone', 'Left')
  expect(await firstLook(await reader.newPage(), `${server.origin}/techniques/roll/`)).toEqual({ light: 'night', size: 'large', hand: 'left', alive: undefined, backgroundColor: 'rgb(0, 0, 0)', fontSize: '21.24px' })
})

test.for([['22:15', 'red on black', 'night', 'rgb(0, 0, 0)'], ['12:15', 'like the phone', undefined, 'rgb(250, 246, 238)']] as const)('night after 9 p.m., opened at %s, is %s from its first paint', async ([time, _, light, ground]) => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser, { serviceWorkers: 'block' })
  const tab = await reader.newPage()
  await tab.clock.setFixedTime(new Date(`2026-11-22T${time}:00`))
  await tab.addInitScript(() => localStorage.setItem('gentle-hands light', 'evening'))
  expect(await firstLook(tab, `${server.origin}/situations/engorged/`)).toMatchObject({ light, backgroundColor: ground })
})

test('what one reader saves as a file, they have again after deleting all, in other tabs too', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser, { serviceWorkers: 'block', acceptDownloads: true })
  const { tab, faults } = await settingsOf(reader, server.origin)
  const other = await reader.newPage()
  await other.goto(`${server.origin}/settings/`)
  await alive(other)
  await choose(tab, 'Light', 'Dark')
  await choose(tab, 'Word for your body', 'Chest')
  await choose(tab, 'Skin', 'Deep')
  await tab.evaluate(() => localStorage.setItem('gentle-hands country', 'NZ'))
  await tab.reload()
  const before = await keptBy(tab)
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', { name: 'Save a file' }).click()])
  expect(download.suggestedFilename()).toMatch(/^gentle-hands-\d{4}-\d\d-\d\d\.json$/)
  const text = await readFile(await download.path(), 'utf8')
  await tab.getByRole('button', { name: 'Delete all that is kept' }).click()
  await tab.getByRole('button', { name: 'Delete all', exact: true }).click()
  await told(tab, /All is deleted/)
  expect(await keptBy(tab)).toEqual({})
  await openFile(tab, download.suggestedFilename(), text)
  await told(tab, /now kept here/)
  expect(await keptBy(tab)).toEqual(before)
  expect(await choice(tab, 'Word for your body', 'Chest').isChecked()).toBe(true)
  await expect.poll(() => choice(other, 'Word for your body', 'Chest').isChecked()).toBe(true)
  expect(await other.locator('html').getAttribute('data-light')).toBe('dark')
  expect(faults).toEqual([])
})

test('a newer file is refused with its reason, and changes nothing', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await settingsOf(await newReader(browser, { serviceWorkers: 'block' }), server.origin)
  await choose(tab, 'Text size', 'Large')
  const before = await keptBy(tab)
  await openFile(tab, 'gentle-hands-2031-01-01.json', JSON.stringify({ app: 'gentle-hands', format: 3, saved: '2031-01-01T00:00:00.000Z', kept: { 'gentle-hands light': 'night' }, log: [] }))
  await told(tab, /newer edition. Nothing has changed. Update the guide/)
  expect(await keptBy(tab)).toEqual(before)
  expect(await tab.locator('html').getAttribute('data-light')).toBe(null)
})

test('with the largest text and the left hand, nothing runs off the side of any page at 320 px', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser, { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' })
  await reader.addInitScript(() => localStorage.setItem('gentle-hands settings', '{"hand":"left","size":"largest"}'))
  const tab = await reader.newPage()
  const wide: string[] = []
  for (const { path } of await builtPages('first')) {
    await tab.goto(server.origin + path)
    await alive(tab)
    if (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path)
  }
  expect(wide).toEqual([])
})

test('a page that comes alive in other words keeps its picture, and says nothing of it is broken', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser, { serviceWorkers: 'block' })
  await reader.addInitScript(() => localStorage.setItem('gentle-hands settings', '{"word":"chest"}'))
  const tab = await reader.newPage()
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  // Counts how often the page's picture is without a shape, at each change of the page.
  await tab.addInitScript(() => {
    const counted = window as unknown as { blanks: number }
    counted.blanks = 0
    new MutationObserver(() => {
      const picture = document.querySelector('main svg')
      if (document.querySelector('main h1') && (!picture || picture.childElementCount === 0)) counted.blanks += 1
    }).observe(document, { childList: true, subtree: true })
  })
  await tab.goto(`${server.origin}/techniques/side-to-side/`)
  await tab.getByText('Cup the chest in one hand').waitFor()
  expect(await tab.evaluate(() => (window as unknown as { blanks: number }).blanks)).toBe(0)
  expect(faults).toEqual([])
})
