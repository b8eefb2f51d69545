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

/** What can be pressed from the first page, and what draws it, are here, and nothing is left to do. */
export async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => 'alive' in document.documentElement.dataset && performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/engine-')))
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    await new Promise((resolve) => requestIdleCallback(resolve))
  })
}

/** A reader who has the whole guide on the device. */
export async function saveOnce(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(origin)
  await saved(page)
  await page.close()
}
