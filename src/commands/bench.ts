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
import { openBrowser } from '../bench/reader.ts'
import { markdownTable, type Row } from '../bench/row.ts'
import { measureScripts } from '../bench/script-size.ts'

const rows = await measureAll()
await writeFile(output('result.json'), JSON.stringify({ date: new Date().toISOString(), node: process.version, cores: cpus().length, rows }, null, 2))
console.log(markdownTable(rows))

async function measureAll(): Promise<Row[]> {
  say('building three times')
  const { rows: buildRows, folder } = await measureCleanBuild()
  const later = await buildGuide('guide-changed', { CONTENT: await writeChangedContent() })
  const server = await startCountingServer(folder)
  const browser = await openBrowser()
  try {
    // The build wrote this file.
    const paths = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as string[]
    return [
      ...(await measurePageSizes(server, paths)),
      ...(say('what each page needs'), await measureRequests(browser, server, paths)),
      ...(await measureScripts(browser, server, paths)),
      ...(say('Lighthouse'), await measureWithLighthouse(server.origin, '/')),
      ...(await measureWithLighthouse(server.origin, '/techniques/opposing/')),
      ...(say('the offline copy'), await measureOfflineReady(browser, server)),
      ...(await measureChangedSentence(browser, server, later.folder)),
      ...buildRows,
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** On the error stream, so that the table stands alone. */
function say(what: string): void {
  console.error(`Measuring: ${what}…`)
}
