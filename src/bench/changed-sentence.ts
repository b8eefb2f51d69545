import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, saved } from './reader.ts'
import { bytesText, sum, type Row } from './row.ts'

/** The page with the sentence, and what any update must send: the worker. */
const expected = ['/sw.js', '/techniques/roll/', '/techniques/roll/page.json']

/** What a reader who has the whole guide downloads when one sentence of it was changed. */
export async function measureChangedSentence(browser: Browser, server: CountingServer, laterFolder: string): Promise<Row[]> {
  return asReader(browser, {}, async (context) => {
    const first = await context.newPage()
    await first.goto(server.origin)
    await saved(first)
    await first.close()
    await server.serve(laterFolder)
    server.forget()
    const second = await context.newPage()
    await second.goto(server.origin)
    await second.getByRole('button', { name: 'Update now' }).waitFor()
    const files = server.sent().filter(({ body }) => body > 0)
    return [{
      what: 'one sentence changed: a returning reader downloads',
      reach: 'that page and the worker',
      measured: `${bytesText(sum(files.map(({ body }) => body)))}: ${files.map(({ path, body }) => `${path} ${body.toLocaleString('en')}`).join(', ')}`,
      met: files.every(({ path }) => expected.includes(path)),
      raw: [...server.sent()],
    }]
  })
}
