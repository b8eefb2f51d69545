import type { CountingServer } from './counting-server.ts'
import { bytesSent } from './page-size.ts'
import { bytesText, median, sum, type Row } from './row.ts'

/** A page's text is sent as HTML, and once more as the data that makes it alive. */
export async function measureSentTwice(server: CountingServer, paths: readonly string[]): Promise<Row[]> {
  const pages: { path: string; html: number; data: number }[] = []
  // The not-found page is nobody's first.
  for (const path of paths.filter((one) => one.endsWith('/'))) pages.push({ path, html: await bytesSent(server, path), data: await bytesSent(server, `${path}page.json`) })
  const [largest] = pages.toSorted((a, b) => b.data - a.data)
  const share = sum(pages.map(({ data }) => data)) / sum(pages.map(({ html }) => html))
  return [{
    what: "a page's text once more, as its data, as sent",
    reach: '–',
    measured: `median ${bytesText(median(pages.map(({ data }) => data)))}; most ${bytesText(largest?.data ?? NaN)} (${largest?.path}); ${Math.round(share * 100)} % of all HTML`,
    met: true,
    raw: pages,
  }]
}
