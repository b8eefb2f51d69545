import { launch, type BrowserContext, type ElementHandle, type Page } from 'puppeteer-core'
import { packageFiles } from '../../src/commands/debian-packages.ts'
import { phone, type Engine, type Reader, type Tab } from './engine.ts'

/** Firefox, by Puppeteer over WebDriver BiDi: it needs no geckodriver, which Debian does not have. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  start: async () => {
    const browser = await launch({ browser: 'firefox', executablePath: packageFiles['firefox-esr'] })
    return { newReader: async () => readerIn(await browser.createBrowserContext()), close: () => browser.close() }
  },
}

/** Firefox calls it a fault where a page is left while it still fetches. The tests see by the page itself whether what it fetched came. */
const cutOff = /A ServiceWorker intercepted the request and encountered an unexpected error|error loading dynamically imported module|NetworkError when attempting to fetch/

function readerIn(context: BrowserContext): Reader {
  const faults: string[] = []
  return {
    open: async (address) => {
      const page = await context.newPage()
      const keep = (fault: string) => void (cutOff.test(fault) || faults.push(fault))
      page.on('pageerror', (error) => keep(String(error)))
      page.on('console', (message) => message.type() === 'error' && keep(message.text()))
      await page.setViewport(phone)
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
    run: (script) => page.evaluate(script),
    press: async (find, name) => {
      const element = (await page.evaluateHandle(find, name)) as ElementHandle<HTMLElement>
      if (!element.asElement()) throw new Error('There is nothing to press.')
      await element.click()
    },
    type: (text) => page.keyboard.type(text),
    close: () => page.close(),
  }
}
