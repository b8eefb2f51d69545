import type { BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../src/commands/open-browser.ts'
import { phone, type Engine, type Reader, type Tab } from './engine.ts'

/** Chromium, by Playwright. `npm test` installs it where it is not. */
export const chromium: Engine = {
  name: 'Chromium',
  packages: [],
  start: async () => {
    const browser = await openBrowser()
    return { newReader: async () => readerIn(await browser.newContext({ viewport: phone })), close: () => browser.close() }
  },
}

/** What Chromium writes of a server that does not have a file, or is gone: the tests make it so. */
const ofNetwork = /^(Failed to load resource|A bad HTTP response code)/

function readerIn(context: BrowserContext): Reader {
  const faults: string[] = []
  return {
    open: async (address) => {
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => message.type() === 'error' && !ofNetwork.test(message.text()) && faults.push(message.text()))
      await page.goto(address)
      return tabOf(page)
    },
    faults: async () => faults.splice(0),
    close: () => context.close(),
  }
}

function tabOf(page: Page): Tab {
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: (script) => page.evaluate(script) as Promise<never>,
    press: async (find, name) => {
      const element = (await page.evaluateHandle(find, name)).asElement()
      if (!element) throw new Error('There is nothing to press.')
      await element.click()
    },
    type: (text) => page.keyboard.type(text),
    close: () => page.close(),
  }
}
