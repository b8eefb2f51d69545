import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, hydrated, saveOnce } from './reader.ts'
import { timesRow, type Row, type Timed } from './row.ts'
import { slowdown, slowProcessor } from './slow-processor.ts'

const reach = 200

/**
 * From the start of a navigation to the first paint of text, with the host gone. Opened anew a page has a process of its own to wait for
 * too, and after a while the worker, which sleeps; whoever comes from another page of the guide has both.
 */
export async function measureOfflinePages(browser: Browser, server: CountingServer, paths: readonly string[]): Promise<Row[]> {
  return asReader(browser, {}, async (context) => {
    await saveOnce(context, server.origin)
    server.allowOnly(() => false)
    const page = await context.newPage()
    await slowProcessor(page)
    const devtools = await context.newCDPSession(page)
    await devtools.send('ServiceWorker.enable')
    const away = () => page.goto('about:blank')
    const asleep = await measure(page, paths, server.origin, () => away().then(() => devtools.send('ServiceWorker.stopAllWorkers')))
    const awake = await measure(page, paths, server.origin, away)
    const fromGuide = await measure(page, paths, server.origin, () => page.goto(`${server.origin}/save/`).then(() => hydrated(page)))
    return [
      timesRow(`page from the offline copy painted, opened anew, worker asleep, processor slowed ${slowdown}×`, reach, asleep),
      timesRow(`page from the offline copy painted, opened anew, worker awake, processor slowed ${slowdown}×`, reach, awake),
      timesRow(`page from the offline copy painted, from another page of the guide, processor slowed ${slowdown}×`, reach, fromGuide),
    ]
  }).finally(() => server.allowOnly(() => true))
}

/** Each page, after what `before` does. */
async function measure(page: Page, paths: readonly string[], origin: string, before: () => Promise<unknown>): Promise<Timed[]> {
  const times: Timed[] = []
  for (const path of paths) {
    await before()
    await page.goto(origin + path)
    times.push({ path, milliseconds: await firstPaint(page) })
  }
  return times
}

/** First contentful paint, in milliseconds. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => resolve(startTime))).observe({ type: 'paint', buffered: true })
  }))
}
