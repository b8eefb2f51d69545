/** A reader with a browser of their own: no worker, no cache, nothing kept, unless the test makes it so. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { saved } from '../../src/bench/reader.ts'
import { startGuideServer } from './guide-server.ts'

/** The benchmark's readers wait for the same word. */
export { saved }
export { openBrowser } from '../../src/commands/open-browser.ts'

/** A phone in the reader's hand. */
export async function newReader(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
}

/** A reader who has saved the guide, and then loses the network for good; `tab` is the one in which she saved it. */
export async function readerWithoutServer(browser: Browser): Promise<{ reader: BrowserContext; tab: Page; origin: string }> {
  const { origin, stop } = await startGuideServer('first')
  const reader = await newReader(browser)
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

export async function updateNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Update now' }).waitFor()
}
