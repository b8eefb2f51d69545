/**
 * Is a page complete after one request? Each is opened twice: with every request but the document's refused by the
 * server, and as usual but for its font. Text, styles of every element, and the picture to the pixel must agree; all
 * but the status lines, which tell how the offline copy fares and have nothing to tell without a script, and the
 * controls that need one and are not to be seen until they answer.
 */
import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, hydrated } from './reader.ts'
import type { Row } from './row.ts'

interface Look {
  readonly text: string
  readonly styles: readonly string[]
  readonly picture: Buffer
}

export async function measureRequests(browser: Browser, server: CountingServer, paths: readonly string[]): Promise<Row[]> {
  const pages: { path: string; elements: number; differs: string[]; laterRequests: number }[] = []
  for (const path of paths) {
    server.allowOnly((asked) => asked === path)
    const alone = await lookAt(browser, server, path, async (page) => void (await page.waitForLoadState()))
    const alonePaths = new Set(server.sent().map((sent) => sent.path))
    if (alonePaths.size !== 1) throw new Error(`${path} was to be sent alone, but the server also sent ${[...alonePaths].join(', ')}.`)
    server.allowOnly((asked) => !asked.endsWith('.woff2'))
    const whole = await lookAt(browser, server, path, hydrated)
    pages.push({ path, elements: whole.styles.length, differs: differences(alone, whole), laterRequests: server.sent().length - 1 })
  }
  server.allowOnly(() => true)
  return [rowOf(pages)]
}

function rowOf(pages: readonly { path: string; differs: readonly string[] }[]): Row {
  const incomplete = pages.filter(({ differs }) => differs.length > 0)
  return {
    what: 'requests before the page is complete (text, styles, picture)',
    reach: '1',
    measured: incomplete.length === 0 ? `1 on all ${pages.length} pages` : `more than 1 on ${incomplete.map(({ path, differs }) => `${path} (${differs.join(', ')})`).join(', ')}`,
    met: incomplete.length === 0,
    raw: pages,
  }
}

async function lookAt(browser: Browser, server: CountingServer, path: string, ready: (page: Page) => Promise<void>): Promise<Look> {
  return asReader(browser, { serviceWorkers: 'block' }, async (context) => {
    server.forget()
    const page = await context.newPage()
    await page.goto(server.origin + path)
    await ready(page)
    await page.evaluate(leaveOutLiveParts)
    return {
      text: await page.locator('body').innerText(),
      styles: await page.evaluate(stylesOfAll),
      picture: await page.screenshot({ fullPage: true, animations: 'disabled' }),
    }
  })
}

/** Runs in the page. A rule of style, as what is taken away would be put back. */
function leaveOutLiveParts(): void {
  const sheet = document.styleSheets[0]
  sheet?.insertRule('[role="status"], .needs-script { display: none !important }', sheet.cssRules.length)
}

/** Runs in the page: what each element of it looks like, in its order. */
function stylesOfAll(): string[] {
  const properties = ['display', 'position', 'color', 'background-color', 'font-family', 'font-size', 'font-weight', 'fill', 'stroke', 'stroke-width', 'margin', 'padding', 'border', 'width', 'height']
  return [...document.querySelectorAll('body, #root *')].map((element) => {
    const style = getComputedStyle(element)
    return `${element.tagName} ${properties.map((name) => style.getPropertyValue(name)).join('; ')}`
  })
}

function differences(alone: Look, whole: Look): string[] {
  const differs = { text: alone.text !== whole.text, styles: alone.styles.join() !== whole.styles.join(), picture: !alone.picture.equals(whole.picture) }
  return Object.entries(differs).flatMap(([name, isDifferent]) => (isDifferent ? [name] : []))
}
