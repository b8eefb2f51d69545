import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGuideServer } from './guide-server.ts'
import { newReader, openBrowser, saved } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const latch = (tab: Tab) => tab.getByRole('main').getByRole('link', { name: 'latch' }).first()
const word = (tab: Tab) => tab.getByRole('dialog', { name: 'Latch' })
const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.textContent)

/** Presses the word once it says that it opens here. */
async function press(tab: Tab): Promise<void> {
  await tab.locator('main a[aria-haspopup="dialog"]').first().waitFor()
  await latch(tab).click()
  await word(tab).waitFor()
}

test.each(['online', 'with the server gone'])('a word opens in place, in reach of the thumb, and Escape and Close give the focus back: %s', async (where) => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(server.origin)
  await saved(tab)
  if (where !== 'online') await server.stop()
  await tab.goto(`${server.origin}/techniques/armpit/`)

  await press(tab)
  await word(tab).getByText('How a baby takes the breast into the mouth.').waitFor()
  expect(new URL(tab.url()).pathname).toBe('/techniques/armpit/')
  const box = await word(tab).boundingBox()
  const bar = await tab.getByRole('navigation', { name: 'Guide', exact: true }).boundingBox()
  const close = await word(tab).getByRole('button', { name: 'Close' }).boundingBox()
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - (bar?.y ?? NaN))).toBeLessThanOrEqual(1)
  expect(close?.height).toBeGreaterThanOrEqual(48)
  expect(close?.y).toBeGreaterThan(844 / 2)

  await tab.keyboard.press('Escape')
  await word(tab).waitFor({ state: 'detached' })
  expect(await focused(tab)).toBe('latch')

  await tab.keyboard.press('Enter')
  await word(tab).getByRole('button', { name: 'Close' }).click()
  await word(tab).waitFor({ state: 'detached' })
  expect(await focused(tab)).toBe('latch')
})

test('a word that is pressed again in the moment in which it closes opens again', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(`${server.origin}/techniques/armpit/`)
  await press(tab)
  await latch(tab).evaluate((link) => {
    document.querySelector<HTMLElement>('[popover]')?.hidePopover()
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  })
  await word(tab).getByRole('button', { name: 'Close' }).click()
  await word(tab).waitFor({ state: 'detached' })
})

test('a press beside a word shuts it, and a press on another word opens that one', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(`${server.origin}/techniques/armpit/`)
  await press(tab)
  await tab.getByRole('heading', { name: 'Steps' }).scrollIntoViewIfNeeded()
  await tab.getByRole('heading', { name: 'Steps' }).click()
  await word(tab).waitFor({ state: 'detached' })
  await press(tab)
  await tab.getByRole('main').getByRole('link', { name: 'areola' }).first().click()
  await tab.getByRole('dialog', { name: 'Areola' }).waitFor()
  expect(await tab.getByRole('dialog').count()).toBe(1)
})

test('the longest word can be read from its top and closed, on a small phone at twice the size of the text', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser, { viewport: { width: 320, height: 568 }, serviceWorkers: 'block', bypassCSP: true })).newPage()
  await tab.goto(`${server.origin}/techniques/armpit/`)
  await tab.addStyleTag({ content: 'html { font-size: 225% !important }' })
  await tab.locator('main a[aria-haspopup="dialog"]').first().waitFor()
  await tab.locator('main a[href="/words/#rps"]').first().click()
  await tab.getByRole('dialog').waitFor()
  expect((await tab.getByRole('dialog').boundingBox())?.y).toBeGreaterThanOrEqual(0)
  await tab.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
})
