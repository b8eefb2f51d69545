/** A reader with a browser of their own: no worker, no cache, nothing kept, unless the test makes it so. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** The benchmark's readers wait for the same word. */
export { saved } from '../../src/bench/reader.ts'
export { openBrowser } from '../../src/commands/open-browser.ts'

/** A phone in the reader's hand. */
export async function newReader(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
}

/** Waits until the page answers: until then a link opens the next page the browser's own way. */
export async function alive(tab: Page): Promise<void> {
  await tab.locator('html[data-alive]').waitFor()
}

export async function updateNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Update now' }).waitFor()
}
