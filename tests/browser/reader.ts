/** A reader with a browser of their own: no worker, no cache, nothing kept, unless the test makes it so. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { chromiumPath } from '../../src/commands/find-chromium.ts'

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
}

/** A phone in the reader's hand. */
export async function newReader(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
}

/** Waits for the guide's own word that all of it is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Saved for offline' }).first().waitFor()
}

/** Waits until the page answers: until then a link opens the next page the browser's own way. */
export async function alive(tab: Page): Promise<void> {
  await tab.locator('html[data-alive]').waitFor()
}

export async function updateNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Update now' }).waitFor()
}
