import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, idle, saveOnce } from './reader.ts'
import { timesRow, type Row, type Timed } from './row.ts'
import { slowdown, slowProcessor } from './slow-processor.ts'

const reach = 100

/** Milliseconds that a finger lies on the glass when it presses. */
const onGlass = 80

/**
 * From the press of a link until its page is painted, with the host gone. Each page that the first one links to is
 * pressed twice, as a finger does it: its data comes out of the offline copy, then out of memory. In between the first page is pressed.
 */
export async function measurePresses(browser: Browser, server: CountingServer, paths: readonly string[]): Promise<Row[]> {
  return asReader(browser, { reducedMotion: 'no-preference', hasTouch: true, isMobile: true }, async (context) => {
    await saveOnce(context, server.origin)
    const page = await context.newPage()
    await page.addInitScript(timePresses)
    await page.goto(server.origin)
    await idle(page)
    server.allowOnly(() => false)
    await slowProcessor(page)
    const finger = await context.newCDPSession(page)
    const cold: Timed[] = []
    const warm: Timed[] = []
    for (const path of await linked(page, paths)) {
      cold.push(await press(page, finger, path))
      warm.push(await press(page, finger, '/'), await press(page, finger, path), await press(page, finger, '/'))
    }
    return [
      timesRow(`press to new page painted, its data in the offline copy, processor slowed ${slowdown}×`, reach, cold),
      timesRow(`press to new page painted, its data in memory, processor slowed ${slowdown}×`, reach, warm),
    ]
  }).finally(() => server.allowOnly(() => true))
}

async function linked(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const here = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  return paths.filter((path) => path !== '/' && here.includes(path))
}

async function press(page: Page, finger: CDPSession, path: string): Promise<Timed> {
  await hold(page, finger, path)
  const milliseconds = await (await page.waitForFunction(() => document.documentElement.dataset['pressed'])).jsonValue()
  await page.evaluate(() => delete document.documentElement.dataset['pressed'])
  await idle(page)
  return { path, milliseconds: Number(milliseconds) }
}

/** Presses the middle of the first line of a link. */
async function hold(page: Page, finger: CDPSession, path: string): Promise<void> {
  const link = page.locator(`a[href="${path}"]`).first()
  // Away from the bar that sticks to the lower edge.
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const touchPoints = await link.evaluate((element) => Array.from(element.getClientRects()).slice(0, 1).map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })))
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await sleep(onGlass)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Runs in the page before its scripts: from the moment that a finger lifts to the frame after the one with the new heading. */
function timePresses(): void {
  addEventListener('click', ({ timeStamp }) => {
    const before = document.querySelector('main h1')
    const watch = new MutationObserver(() => {
      const heading = document.querySelector('main h1')
      if (!heading || heading === before) return
      watch.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset['pressed'] = String(performance.now() - timeStamp))))
    })
    watch.observe(document, { subtree: true, childList: true })
  }, { capture: true })
}
