/**
 * `npm run bench`: builds the guide, measures what was promised of it, and prints one table. Takes about fifteen
 * minutes; best on a machine that does nothing else. `npm run bench -- press tenfold` measures these alone, and
 * `BEFORE=<commit> npm run bench` the guide of that commit beside today's. The figures behind it: tests/output/bench/result.json.
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import type { Browser } from 'playwright-core'
import { buildGuide, output, writeChangedContent } from '../bench/builds.ts'
import { scriptChange, styleChange, writeChangedSource, writeEarlierSource, type SourceChange } from '../bench/changed-source.ts'
import { measureChanged } from '../bench/changed.ts'
import { measureCleanBuild } from '../bench/clean-build.ts'
import { markdownTable, type Row } from '../bench/row.ts'
import { measures, named, serve, type Served } from '../bench/served.ts'
import { measureTenfold } from '../bench/tenfold.ts'
import { openBrowser } from './open-browser.ts'

const asked = process.argv.slice(2)
const before = process.env['BEFORE']
const rows = await measureAll()
await writeFile(output('result.json'), JSON.stringify({ date: new Date().toISOString(), node: process.version, cores: cpus().length, before, rows }, null, 2))
console.log(markdownTable(rows))

async function measureAll(): Promise<Row[]> {
  const today = await serve('', (await buildGuide(output('guide'))).folder)
  const guides = before ? [await serve(`${before}: `, await builtAt(before)), today] : [today]
  const browser = await openBrowser()
  try {
    const rows: Row[] = []
    // What was and what is, one after the other at each measure: a machine is not as fast all the time.
    for (const [name, what, measure] of measures) {
      for (const guide of guides) rows.push(...(await attempt(name, guide.name + what, async () => named(guide, await measure(browser, guide)))))
    }
    return [...rows, ...(await measureChanges(browser, today))]
  } finally {
    await browser.close()
    for (const { server } of guides) await server.stop()
  }
}

async function measureChanges(browser: Browser, { server, folder }: Served): Promise<Row[]> {
  return [
    ...(await attempt('sentence', 'one sentence changed', async () => {
      const { folder: later } = await buildGuide(output('guide-changed'), { CONTENT: await writeChangedContent(output('changed-content')) })
      return measureChanged(browser, server, { what: 'one sentence', reach: 25_000 }, folder, later)
    })),
    ...(await attempt('line-of-script', 'one line of the script changed', async () => measureChanged(browser, server, { what: 'one line of the script' }, folder, await builtWith(scriptChange)))),
    ...(await attempt('line-of-style', 'one line of the styles changed', async () => measureChanged(browser, server, { what: 'one line of the styles' }, folder, await builtWith(styleChange)))),
    ...(await attempt('build', 'builds', measureCleanBuild)),
    ...(await attempt('tenfold', 'ten times the techniques', measureTenfold)),
  ]
}

async function builtAt(commit: string): Promise<string> {
  return (await buildGuide(output('guide-before'), {}, await writeEarlierSource(output('earlier-source'), commit))).folder
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
