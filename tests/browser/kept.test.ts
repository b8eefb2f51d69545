import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGuideServer } from './guide-server.ts'
import { alive, newReader, openBrowser, saved } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const chooser = (tab: Tab) => tab.getByRole('combobox', { name: /^Your emergency number in/ })
const call = (tab: Tab) => tab.getByRole('group', { name: 'New Zealand' }).getByRole('link', { name: 'Call 111' })
const midwife = (tab: Tab) => tab.getByRole('link', { name: 'Midwife 01865 123456' })

/** A reader who chose a country and typed a number, and what their browser asked of anyone since. */
async function readerWhoKeeps(origin: string) {
  const reader = await newReader(browser)
  const tab = await reader.newPage()
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await tab.goto(`${origin}/get-help/`)
  await saved(tab)
  const asked: string[] = []
  reader.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await chooser(tab).selectOption('New Zealand')
  await call(tab).waitFor()
  await tab.getByRole('button', { name: 'Add numbers' }).click()
  await tab.locator('[name=midwife]:focus').waitFor()
  await tab.keyboard.type('01865 123456')
  await tab.keyboard.press('Enter')
  await midwife(tab).waitFor()
  return { tab, asked, faults }
}

test('a chosen country and a typed number stay through a reload, and with the server gone; nothing of them leaves the device', async () => {
  await using server = await startGuideServer('first')
  const { tab, asked, faults } = await readerWhoKeeps(server.origin)
  // The form's own script alone and what parts share, out of the copy.
  expect(asked.filter((request) => !/^GET \S+\/assets\/(my-numbers-form|shared)-\S+\.js $/.test(request))).toEqual([])
  await tab.reload()
  expect(await call(tab).getAttribute('href')).toBe('tel:111')
  expect(await midwife(tab).getAttribute('href')).toBe('tel:01865123456')
  await server.stop()
  await tab.reload()
  await call(tab).waitFor()
  await midwife(tab).waitFor()
  expect(await chooser(tab).inputValue()).toBe('NZ')
  expect(asked.filter((request) => /NZ|01865|%20123456|POST/.test(request) || !request.includes(server.origin))).toEqual([])
  expect(await tab.evaluate(async () => [document.cookie, (await indexedDB.databases()).length])).toEqual(['', 0])
  expect(faults).toEqual([])
})

test('the numbers to call are large enough for a thumb in the dark, and nothing runs off a small phone', async () => {
  await using server = await startGuideServer('first')
  const { tab } = await readerWhoKeeps(server.origin)
  await tab.setViewportSize({ width: 320, height: 640 })
  await tab.getByText('All countries').click()
  await chooser(tab).selectOption('United States')
  const sizes = await tab.locator('a[href^="tel:"], select, summary, #my-own-numbers button').evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)))
  expect(sizes.length).toBeGreaterThan(20)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(48)
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a page that opens further down does not move under the eyes when the kept country comes to it', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await readerWhoKeeps(server.origin)).tab.context().newPage()
  await tab.goto(`${server.origin}/get-help/#your-baby`)
  await alive(tab)
  await call(tab).waitFor()
  expect(await tab.locator('details').getAttribute('open')).toBe('')
  await expect.poll(() => tab.evaluate(() => Math.round(document.getElementById('your-baby')?.getBoundingClientRect().top ?? -1))).toBeLessThan(120)
})

test('with scripts off there is nothing to choose and nothing to type: the whole list stands there', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser, { javaScriptEnabled: false })).newPage()
  await tab.goto(`${server.origin}/get-help/`)
  expect(await tab.locator('select, input, button, #my-own-numbers, a[href="#my-own-numbers"]').filter({ visible: true }).count()).toBe(0)
  expect(await tab.locator('[data-country]').count()).toBeGreaterThan(9)
  expect(await tab.locator('[data-country]').last().isVisible()).toBe(true)
})
