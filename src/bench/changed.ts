import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, saved } from './reader.ts'
import { kilobytesText, sum, type Row } from './row.ts'

/** How many files are told by name: the heaviest. */
const most = 5

/** What was changed, and how many bytes that may cost; undefined where nothing was promised. */
export interface Change {
  readonly what: string
  readonly reach?: number
}

/** What a reader who has the whole guide of `before` downloads when the host goes on with `after`. */
export async function measureChanged(browser: Browser, server: CountingServer, { what, reach }: Change, before: string, after: string): Promise<Row[]> {
  return asReader(browser, {}, async (context) => {
    await server.serve(before)
    const first = await context.newPage()
    await first.goto(server.origin)
    await saved(first)
    await first.close()
    await server.serve(after)
    server.forget()
    const second = await context.newPage()
    await second.goto(server.origin)
    await second.getByRole('button', { name: 'Update now' }).waitFor()
    const files = server.sent().filter(({ body }) => body > 0).toSorted((a, b) => b.body - a.body)
    const bytes = sum(files.map(({ body }) => body))
    return [{
      what: `${what} changed: a returning reader downloads`,
      reach: reach === undefined ? '–' : `≤ ${kilobytesText(reach)}`,
      measured: `${kilobytesText(bytes)}, ${files.length} files: ${files.slice(0, most).map(({ path, body }) => `${path} ${kilobytesText(body)}`).join(', ')}${files.length > most ? ', …' : ''}`,
      met: bytes > 0 && bytes <= (reach ?? bytes),
      raw: files,
    }]
  }).finally(() => server.serve(before))
}
