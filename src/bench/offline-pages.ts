import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, saveOnce } from './reader.ts'
import { timesRow, type Row, type Timed } from './row.ts'
import { slowdown, slowProcessor } from './slow-processor.ts'

const reach = 200

/**
 * From the start of a navigation to the first paint of text, with the host gone; with the worker asleep, as when the
 * guide is opened after a while, and awake.
 */
export async function measureOfflinePages(browser: Browser, server: CountingServer, paths: readonly string[]): Promise<Row[]> {
  return asReader(browser, {}, async (context) => {
    await saveOnce(context, server.origin)
    server.allowOnly(() => false)
    const page = await context.newPage()
    await slowProcessor(page)
    const devtools = await context.newCDPSession(page)
    await devtools.send('ServiceWorker.enable')
    const asleep: Timed[] = []
    const awake: Timed[] = []
    for (const path of paths) {
      await page.goto('about:blank')
      await devtools.send('ServiceWorker.stopAllWorkers')
      await page.goto(server.origin + path)
      asleep.push({ path, milliseconds: await firstPaint(page) })
      await page.goto('about:blank')
      await page.goto(server.origin + path)
      awake.push({ path, milliseconds: await firstPaint(page) })
    }
    return [
      timesRow(`page from the offline copy painted, worker asleep, processor slowed ${slowdown}×`, reach, asleep),
      timesRow(`page from the offline copy painted, worker awake, processor slowed ${slowdown}×`, reach, awake),
    ]
  }).finally(() => server.allowOnly(() => true))
}

/** First contentful paint, in milliseconds. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => resolve(startTime))).observe({ type: 'paint', buffered: true })
  }))
}
