import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, saved } from './reader.ts'
import { kilobytesText, sum, type Row } from './row.ts'
import { budgets } from './size-budget.ts'

/** What a first visit costs until the guide says that all of it is saved: bytes on the wire, and time. */
export async function measureOfflineReady(browser: Browser, server: CountingServer): Promise<Row[]> {
  return asReader(browser, {}, async (context) => {
    server.forget()
    const page = await context.newPage()
    const start = performance.now()
    await page.goto(server.origin)
    await saved(page)
    const seconds = (performance.now() - start) / 1000
    const sent = [...server.sent()]
    const bodies = sum(sent.map(({ body }) => body))
    const all = bodies + sum(sent.map(({ head }) => head))
    return [{
      what: 'all of it ready offline: sent from first visit to "Saved for offline"',
      reach: `≤ ${kilobytesText(budgets.firstInstall)}`,
      measured: `${kilobytesText(bodies)} (with headers ${kilobytesText(all)}), ${sent.length} answers, ${seconds.toFixed(1)} s here`,
      met: bodies <= budgets.firstInstall,
      raw: { seconds, bodies, all, sent },
    }]
  })
}
