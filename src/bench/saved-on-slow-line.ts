import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, saved } from './reader.ts'
import { median, type Row } from './row.ts'
import { startSlowLine } from './slow-line.ts'

/** Seconds. */
const reach = 5
const runs = 3

/** From the start of a first visit on slow 4G until the worker has counted that all of it is there. */
export async function measureSavedOnSlowLine(browser: Browser, server: CountingServer): Promise<Row[]> {
  const line = await startSlowLine(server.origin)
  try {
    const raw: { painted: number; saved: number }[] = []
    for (let number = 1; number <= runs; number += 1) raw.push(await firstVisit(browser, line.origin))
    const seconds = median(raw.map((visit) => visit.saved))
    return [{
      what: `whole guide saved on slow 4G, from the start of a first visit, median of ${runs}`,
      reach: `≤ ${reach} s`,
      measured: `${seconds.toFixed(1)} s (page painted after ${median(raw.map(({ painted }) => painted)).toFixed(1)} s)`,
      met: seconds <= reach,
      raw,
    }]
  } finally {
    await line.stop()
  }
}

/** In seconds since the navigation began. */
async function firstVisit(browser: Browser, origin: string): Promise<{ painted: number; saved: number }> {
  return asReader(browser, {}, async (context) => {
    const page = await context.newPage()
    await page.goto(origin)
    await saved(page)
    return page.evaluate(() => ({ painted: (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN) / 1000, saved: performance.now() / 1000 }))
  })
}
