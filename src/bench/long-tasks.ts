import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, idle } from './reader.ts'
import type { Row } from './row.ts'
import { slowdown, slowProcessor } from './slow-processor.ts'

/** What a browser itself calls a long task, in milliseconds. */
const reach = 50

interface Visit {
  readonly path: string
  /** Milliseconds each, from the first paint on until nothing is left to do. */
  readonly long: readonly number[]
}

/** How long a first visit keeps the processor from its reader's finger while the page comes alive. */
export async function measureLongTasks(browser: Browser, server: CountingServer, paths: readonly string[]): Promise<Row[]> {
  const visits: Visit[] = []
  for (const path of paths) visits.push({ path, long: await longTasks(browser, server.origin + path) })
  const withLong = visits.filter(({ long }) => long.length > 0)
  const longest = (visit: Visit) => Math.max(0, ...visit.long)
  const [worst] = visits.toSorted((a, b) => longest(b) - longest(a))
  return [{
    what: `tasks over ${reach} ms while a page comes alive, processor slowed ${slowdown}×`,
    reach: 'none',
    measured: worst && withLong.length > 0 ? `on ${withLong.length} of ${visits.length} pages; at most ${Math.max(...visits.map(({ long }) => long.length))} on one; longest ${longest(worst)} ms (${worst.path})` : `none on all ${visits.length} pages`,
    met: withLong.length === 0,
    raw: visits,
  }]
}

async function longTasks(browser: Browser, address: string): Promise<number[]> {
  return asReader(browser, { serviceWorkers: 'block' }, async (context) => {
    const page = await context.newPage()
    await slowProcessor(page)
    await page.goto(address)
    await idle(page)
    return page.evaluate(() => new Promise<number[]>((resolve) => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
      new PerformanceObserver((list) => resolve(list.getEntries().filter(({ startTime }) => startTime >= painted).map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
      // An observer that has nothing to tell is never called.
      setTimeout(() => resolve([]), 200)
    }))
  })
}
