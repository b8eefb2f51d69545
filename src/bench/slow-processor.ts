import type { Page } from 'playwright-core'

/** How many times slower than this machine a slow phone is, as Lighthouse has it. */
export const slowdown = 4

/**
 * Slows down what runs in this page's main thread, also in documents to come. The browser itself and the worker
 * stay as fast as they are: Chromium offers no more.
 */
export async function slowProcessor(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}
