/**
 * `npm run bench`: builds the guide, measures what was promised of it, and prints one table. Takes about five
 * minutes; best on a machine that does nothing else. The figures behind it: tests/output/bench/result.json.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { buildGuide, output, writeChangedContent } from '../bench/builds.ts'
import { measureChangedSentence } from '../bench/changed-sentence.ts'
import { measureCleanBuild } from '../bench/clean-build.ts'
import { startCountingServer } from '../bench/counting-server.ts'
import { measureWithLighthouse } from '../bench/lighthouse.ts'
import { measureOfflineReady } from '../bench/offline-ready.ts'
import { measureRequests } from '../bench/one-request.ts'
import { measurePageSizes } from '../bench/page-size.ts'
import { measurePlaying } from '../bench/playing.ts'
import { markdownTable, type Row } from '../bench/row.ts'
import { measureLater, measureScripts } from '../bench/script-size.ts'
import { openBrowser } from './open-browser.ts'

const rows = await measureAll()
await writeFile(output('result.json'), JSON.stringify({ date: new Date().toISOString(), node: process.version, cores: cpus().length, rows }, null, 2))
console.log(markdownTable(rows))

async function measureAll(): Promise<Row[]> {
  say('builds')
  const { rows: buildRows, folder } = await measureCleanBuild()
  const later = await buildGuide(output('guide-changed'), { CONTENT: await writeChangedContent(output('changed-content')) })
  const server = await startCountingServer(folder)
  const browser = await openBrowser()
  try {
    // The build wrote this file.
    const paths = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as string[]
    return [
      ...(await attempt('the size of pages', () => measurePageSizes(server, paths))),
      ...(await attempt('what a page needs to be complete', () => measureRequests(browser, server, paths))),
      ...(await attempt('the size of scripts', () => measureScripts(browser, server, paths))),
      ...(await attempt('what comes on demand', () => measureLater(browser, server))),
      ...(await attempt('a technique that plays', () => measurePlaying(browser, server, '/techniques/therapeutic/'))),
      ...(await attempt('Lighthouse mobile, /', () => measureWithLighthouse(server.origin, '/'))),
      ...(await attempt('Lighthouse mobile, /techniques/opposing/', () => measureWithLighthouse(server.origin, '/techniques/opposing/'))),
      ...(await attempt('the offline copy', () => measureOfflineReady(browser, server))),
      ...(await attempt('one sentence changed', () => measureChangedSentence(browser, server, later.folder))),
      ...buildRows,
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** A figure that could not be had is a line too, and the others are still measured. */
async function attempt(what: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  say(what)
  try {
    return await measure()
  } catch (error) {
    process.exitCode = 1
    const [reason = ''] = String(error).split('\n')
    return [{ what, reach: '–', measured: `could not be measured: ${reason}`, met: false, raw: String(error) }]
  }
}

/** On the error stream, so that the table stands alone. */
function say(what: string): void {
  console.error(`Measuring ${what}…`)
}
