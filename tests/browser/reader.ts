/** A reader with a browser of their own: no worker, no cache, nothing kept, unless the test makes it so. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { saved } from '../../src/bench/reader.ts'
import { startGuideServer } from './guide-server.ts'

/** The benchmark's readers wait for the same word. */
export { saved }
export { openBrowser } from '../../src/commands/open-browser.ts'

type Options = Parameters<Browser['newContext']>[0]

/** A phone in the hand of a reader who goes when her test is over: a page that is left open plays on, and takes half of the processor. */
export async function newReader(browser: Browser, options: Options = {}): Promise<BrowserContext> {
  const reader = await lastingReader(browser, options)
  onTestFinished(() => reader.close())
  return reader
}

/** One who stays for all tests of a file, or until told to go: of tests that run at the same time, Vitest cannot say whose she is. */
export async function lastingReader(browser: Browser, options: Options = {}): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
}

/** This reader saves the guide, and then loses the network for good; `tab` is the one in which she saved it. */
export async function withoutServer(reader: BrowserContext): Promise<{ reader: BrowserContext; tab: Page; origin: string }> {
  const { origin, stop } = await startGuideServer('first')
  const tab = await reader.newPage()
  await tab.goto(origin)
  await saved(tab)
  await stop()
  return { reader, tab, origin }
}

/** Waits until the page answers: until then a link opens the next page the browser's own way. */
export async function alive(tab: Page): Promise<void> {
  await tab.locator('html[data-alive]').waitFor()
}

/** Waits until also what lies below the first screen is laid out: until then nothing of it runs off the side. */
export async function laidOut(tab: Page): Promise<void> {
  await tab.locator('html:not([data-arriving])').waitFor()
}

export async function updateNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Update now' }).waitFor()
}
