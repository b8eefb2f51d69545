import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A reader on a phone who was never here: no worker, no cache, nothing kept. Closed after `visit`. */
export async function asReader<Result>(browser: Browser, options: Parameters<Browser['newContext']>[0], visit: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', ...options })
  try {
    return await visit(context)
  } finally {
    await context.close()
  }
}

/** Waits for the guide's own word that all of it is on the device. To the letter: "Not saved for offline yet" holds the same words. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: /^Saved for offline$/ }).first().waitFor()
}

/** Waits until React has taken over the page's own part, which it does after the frame around it. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1')
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber$'))
  })
}
