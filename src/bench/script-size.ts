import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, hydrated } from './reader.ts'
import { kilobytesText, sum, type Row } from './row.ts'

const reach = 95_000
const engineReach = 14_000

/** What draws comes when the page is alive already. */
const isEngine = (path: string) => path.startsWith('/assets/engine-')

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
    return server.sent().filter(({ type, path }) => type.includes('javascript') && !isEngine(path)).map(({ path, body }) => ({ path, body }))
  })
}

/** What moves the pictures and draws those of the pages to come; loaded once a page is alive. */
export async function measureEngine(browser: Browser, server: CountingServer): Promise<Row[]> {
  return asReader(browser, { serviceWorkers: 'block' }, async (context) => {
    server.forget()
    const page = await context.newPage()
    const engine = page.waitForResponse((response) => isEngine(new URL(response.url()).pathname))
    await page.goto(server.origin)
    await (await engine).finished()
    const bytes = server.sent().find(({ path }) => isEngine(path))?.body ?? NaN
    return [{ what: 'all that draws and plays: engine, player and signs, as sent', reach: `≤ ${kilobytesText(engineReach)}`, measured: kilobytesText(bytes), met: bytes <= engineReach, raw: bytes }]
  })
}
