import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, hydrated } from './reader.ts'
import { kilobytesText, sum, type Row } from './row.ts'
import { budgets, scriptsToComeAlive } from './size-budget.ts'

/** What a first visit loads of JavaScript until the page is alive; what it asks for then, and the worker, no page waits for. */
export async function measureScripts(browser: Browser, server: CountingServer, folder: string, paths: readonly string[]): Promise<Row[]> {
  const isAwaited = await scriptsToComeAlive(folder)
  const visits: { path: string; scripts: { path: string; body: number }[]; bytes: number }[] = []
  for (const path of paths) {
    const scripts = (await scriptsOf(browser, server, path)).filter((script) => isAwaited.has(script.path.slice(1)))
    visits.push({ path, scripts, bytes: sum(scripts.map(({ body }) => body)) })
  }
  const most = visits.reduce((most, one) => (one.bytes > most.bytes ? one : most))
  return [{
    what: 'JavaScript to make any page alive, as sent',
    reach: `≤ ${kilobytesText(budgets.alive)}`,
    measured: `${kilobytesText(most.bytes)} (${most.path}), ${most.scripts.length} file${most.scripts.length === 1 ? '' : 's'}`,
    met: most.bytes > 0 && most.bytes <= budgets.alive,
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

interface Later {
  readonly what: string
  readonly reach: number
  /** What its file's name begins with, and a page that asks for it once it is alive. */
  readonly file: string
  readonly page: string
}

const laters: readonly Later[] = [
  { what: 'all that draws and plays: engine, player and signs, as sent', reach: budgets.drawing, file: '/assets/engine-', page: '/' },
  { what: 'all that leads a session, as sent', reach: budgets.session, file: '/assets/session-parts-', page: '/session/' },
  { what: 'all that presents at the bedside, as sent', reach: budgets.present, file: '/assets/asked-present-', page: '/present/#situation=engorged' },
]

/** What comes on demand, once a page is alive. */
export async function measureLater(browser: Browser, server: CountingServer): Promise<Row[]> {
  const rows: Row[] = []
  for (const later of laters) rows.push(await laterRow(browser, server, later))
  return rows
}

async function laterRow(browser: Browser, server: CountingServer, { what, reach, file, page: path }: Later): Promise<Row> {
  return asReader(browser, { serviceWorkers: 'block' }, async (context) => {
    server.forget()
    const page = await context.newPage()
    const asked = page.waitForResponse((response) => new URL(response.url()).pathname.startsWith(file))
    await page.goto(server.origin + path)
    await (await asked).finished()
    const bytes = server.sent().find(({ path }) => path.startsWith(file))?.body ?? NaN
    return { what, reach: `≤ ${kilobytesText(reach)}`, measured: kilobytesText(bytes), met: bytes <= reach, raw: bytes }
  })
}
