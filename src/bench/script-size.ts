import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, hydrated } from './reader.ts'
import { kilobytesText, sum, type Row } from './row.ts'

const reach = 95_000

/** What a first visit loads of JavaScript until the page is alive; without the worker, which no page waits for. */
export async function measureScripts(browser: Browser, server: CountingServer, paths: readonly string[]): Promise<Row[]> {
  const visits: { path: string; scripts: { path: string; body: number }[]; bytes: number }[] = []
  for (const path of paths) {
    const scripts = await scriptsOf(browser, server, path)
    visits.push({ path, scripts, bytes: sum(scripts.map(({ body }) => body)) })
  }
  const most = visits.reduce((most, one) => (one.bytes > most.bytes ? one : most))
  return [{
    what: 'JavaScript to make any page alive, as sent',
    reach: `≤ ${kilobytesText(reach)}`,
    measured: `${kilobytesText(most.bytes)} (${most.path}), ${most.scripts.length} file${most.scripts.length === 1 ? '' : 's'}`,
    met: most.bytes > 0 && most.bytes <= reach,
    raw: visits,
  }]
}

async function scriptsOf(browser: Browser, server: CountingServer, path: string): Promise<{ path: string; body: number }[]> {
  return asReader(browser, { serviceWorkers: 'block' }, async (context) => {
    server.forget()
    const page = await context.newPage()
    await page.goto(server.origin + path)
    await hydrated(page)
    return server.sent().filter(({ type }) => type.includes('javascript')).map(({ path, body }) => ({ path, body }))
  })
}
