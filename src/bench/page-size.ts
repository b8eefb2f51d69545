import type { CountingServer } from './counting-server.ts'
import { bytesText, median, type Row } from './row.ts'
import { budgets } from './size-budget.ts'

/** How many bytes each page's HTML is, as sent. */
export async function measurePageSizes(server: CountingServer, paths: readonly string[]): Promise<Row[]> {
  const sizes: { path: string; bytes: number }[] = []
  for (const path of paths) sizes.push({ path, bytes: await bytesSent(server, path) })
  const largest = sizes.reduce((most, one) => (one.bytes > most.bytes ? one : most))
  const middle = median(sizes.map(({ bytes }) => bytes))
  return [{
    what: `HTML of any page (all ${sizes.length}), as sent`,
    reach: `≤ ${bytesText(budgets.page)}`,
    measured: `${bytesText(largest.bytes)} (${largest.path}); median ${middle.toLocaleString('en')}`,
    met: largest.bytes <= budgets.page,
    raw: sizes,
  }]
}

/** What one answer weighs, in bytes of its body. */
export async function bytesSent(server: CountingServer, path: string): Promise<number> {
  server.forget()
  await (await fetch(server.origin + path, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
  return server.sent()[0]?.body ?? NaN
}
