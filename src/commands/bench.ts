/**
 * `npm run bench`: builds the guide, measures what was promised of it, and prints one table. Takes about fifteen
 * minutes; best on a machine that does nothing else. `npm run bench -- press tenfold` measures these alone. The figures
 * behind it: tests/output/bench/result.json.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { buildGuide, output, writeChangedContent } from '../bench/builds.ts'
import { scriptChange, styleChange, writeChangedSource, type SourceChange } from '../bench/changed-source.ts'
import { measureChanged } from '../bench/changed.ts'
import { measureCleanBuild } from '../bench/clean-build.ts'
import { startCountingServer } from '../bench/counting-server.ts'
import { measureWithLighthouse } from '../bench/lighthouse.ts'
import { measureLongTasks } from '../bench/long-tasks.ts'
import { measureOfflinePages } from '../bench/offline-pages.ts'
import { measureOfflineReady } from '../bench/offline-ready.ts'
import { measureRequests } from '../bench/one-request.ts'
import { measurePageSizes } from '../bench/page-size.ts'
import { measurePlaying } from '../bench/playing.ts'
import { measurePresses } from '../bench/pressing.ts'
import { markdownTable, type Row } from '../bench/row.ts'
import { measureSavedOnSlowLine } from '../bench/saved-on-slow-line.ts'
import { measureLater, measureScripts } from '../bench/script-size.ts'
import { measureSentTwice } from '../bench/sent-twice.ts'
import { measureTenfold } from '../bench/tenfold.ts'
import { openBrowser } from './open-browser.ts'

const asked = process.argv.slice(2)
const rows = await measureAll()
await writeFile(output('result.json'), JSON.stringify({ date: new Date().toISOString(), node: process.version, cores: cpus().length, rows }, null, 2))
console.log(markdownTable(rows))

async function measureAll(): Promise<Row[]> {
  const { folder } = await buildGuide(output('guide'))
  const server = await startCountingServer(folder)
  const browser = await openBrowser()
  try {
    // The build wrote this file.
    const paths = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as string[]
    return [
      ...(await attempt('size', 'the size of pages', () => measurePageSizes(server, paths))),
      ...(await attempt('twice', 'what is sent twice', () => measureSentTwice(server, paths))),
      ...(await attempt('requests', 'what a page needs to be complete', () => measureRequests(browser, server, paths))),
      ...(await attempt('script', 'the size of scripts', () => measureScripts(browser, server, folder, paths))),
      ...(await attempt('later', 'what comes on demand', () => measureLater(browser, server))),
      ...(await attempt('tasks', 'long tasks', () => measureLongTasks(browser, server, paths))),
      ...(await attempt('press', 'presses', () => measurePresses(browser, server, paths))),
      ...(await attempt('offline', 'pages from the offline copy', () => measureOfflinePages(browser, server, paths))),
      ...(await attempt('play', 'a technique that plays', () => measurePlaying(browser, server, '/techniques/therapeutic/'))),
      ...(await attempt('lighthouse', 'Lighthouse mobile, /', () => measureWithLighthouse(server.origin, '/'))),
      ...(await attempt('lighthouse', 'Lighthouse mobile, /techniques/opposing/', () => measureWithLighthouse(server.origin, '/techniques/opposing/'))),
      ...(await attempt('ready', 'the offline copy', () => measureOfflineReady(browser, server))),
      ...(await attempt('slow-line', 'a slow line', () => measureSavedOnSlowLine(browser, server))),
      ...(await attempt('sentence', 'one sentence changed', async () => {
        const { folder: later } = await buildGuide(output('guide-changed'), { CONTENT: await writeChangedContent(output('changed-content')) })
        return measureChanged(browser, server, { what: 'one sentence', reach: 25_000 }, folder, later)
      })),
      ...(await attempt('line-of-script', 'one line of the script changed', async () => measureChanged(browser, server, { what: 'one line of the script' }, folder, await builtWith(scriptChange)))),
      ...(await attempt('line-of-style', 'one line of the styles changed', async () => measureChanged(browser, server, { what: 'one line of the styles' }, folder, await builtWith(styleChange)))),
      ...(await attempt('build', 'builds', measureCleanBuild)),
      ...(await attempt('tenfold', 'ten times the techniques', measureTenfold)),
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function builtWith(change: SourceChange): Promise<string> {
  return (await buildGuide(output('guide-changed'), {}, await writeChangedSource(output('changed-source'), change))).folder
}

/** Measures what was asked for; all, where nothing was. A figure that could not be had is a line too, and the others are still measured. */
async function attempt(name: string, what: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  if (asked.length > 0 && !asked.includes(name)) return []
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
