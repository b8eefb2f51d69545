import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGuideServer, type Fault } from './guide-server.ts'
import { alive, newReader, openBrowser, saved } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const fileFaults: readonly Fault[] = [404, 500, 'wrong-type', 'cut', 'refuse']

describe.each(fileFaults)('one file fails while the guide is saved (%s)', (fault) => {
  test('reading goes on, nothing claims to be saved, and the next visit mends it', async () => {
    await using server = await startGuideServer('first')
    server.break(/^\/(techniques\/armpit\/|all-pages\.json)$/, fault)
    const reader = await newReader(browser)
    const tab = await reader.newPage()
    await tab.goto(server.origin)
    await tab.getByText('Not saved for offline yet').waitFor()
    expect(await tab.getByText('Saved for offline', { exact: true }).count()).toBe(0)
    await tab.getByRole('link', { name: '2. Roll' }).click()
    await tab.getByRole('heading', { level: 1, name: 'Roll' }).waitFor()
    server.mend()
    await tab.reload()
    await saved(tab)
  })
})

describe.each<Fault>([404, 500, 'wrong-type', 'refuse'])('the worker itself cannot be had (%s)', (fault) => {
  test('the guide reads as usual and says that it is not saved', async () => {
    await using server = await startGuideServer('first')
    server.break('/sw.js', fault)
    const tab = await (await newReader(browser)).newPage()
    await tab.goto(`${server.origin}/techniques/roll/`)
    await tab.getByText('Not saved for offline yet').waitFor()
    await tab.getByRole('link', { name: /^Next/ }).click()
    await tab.getByRole('heading', { level: 1, name: 'Side to side' }).waitFor()
  })
})

test('a browser without workers reads everything, and is told so where it matters', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser)
  await reader.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const tab = await reader.newPage()
  await tab.goto(`${server.origin}/save/`)
  await tab.getByText('This browser cannot save the guide. Reading goes on.').waitFor()
  await tab.getByRole('link', { name: 'Get help', exact: true }).click()
  await tab.getByRole('heading', { level: 1, name: 'Get help' }).waitFor()
})

test('storage that is refused stops nothing but the saving', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser)
  await reader.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: () => { throw new DOMException('refused', 'SecurityError') } })
  })
  const tab = await reader.newPage()
  const errors: string[] = []
  tab.on('pageerror', (error) => errors.push(error.message))
  await tab.goto(server.origin)
  await tab.getByRole('button', { name: 'Light' }).click()
  await tab.getByRole('radio', { name: 'Night (red)' }).check()
  expect(await tab.locator('html').getAttribute('data-light')).toBe('night')
  await saved(tab)
  expect(errors).toEqual([])
})

test('storage that is full: reading goes on and nothing claims to be saved', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser)
  const tab = await reader.newPage()
  const devtools = await reader.newCDPSession(tab)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 200_000 })
  await tab.goto(server.origin)
  await tab.getByText('Not saved for offline yet').waitFor()
  await tab.getByRole('link', { name: '11. Armpit' }).click()
  await tab.getByRole('heading', { level: 1, name: 'Armpit' }).waitFor()
})

test('a page whose data cannot be had says so and offers to try again', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(`${server.origin}/techniques/`)
  await alive(tab)
  server.break('/techniques/side-to-side/page.json', 500)
  await tab.getByRole('link', { name: '3. Side to side' }).click()
  await tab.getByRole('alert').waitFor()
  server.mend()
  await tab.getByRole('button', { name: 'Try again' }).click()
  await tab.getByRole('heading', { level: 1, name: 'Side to side' }).waitFor()
})

test('an unknown address online is a true 404 that says so', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  const response = await tab.goto(`${server.origin}/techniques/unknown/`)
  expect(response?.status()).toBe(404)
  await tab.getByRole('heading', { level: 1, name: 'This page is not here' }).waitFor()
})
