/** What is measured of one guide that is served. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startCountingServer, type CountingServer } from './counting-server.ts'
import { measureWithLighthouse } from './lighthouse.ts'
import { measureLongTasks } from './long-tasks.ts'
import { measureOfflinePages } from './offline-pages.ts'
import { measureOfflineReady } from './offline-ready.ts'
import { measureRequests } from './one-request.ts'
import { measurePageSizes } from './page-size.ts'
import { measurePlaying } from './playing.ts'
import { measurePresses } from './pressing.ts'
import type { Row } from './row.ts'
import { measureSavedOnSlowLine } from './saved-on-slow-line.ts'
import { measureLater, measureScripts } from './script-size.ts'
import { measureSentTwice } from './sent-twice.ts'

/** A build, and the server that it is asked of. */
export interface Served {
  /** What stands before its rows. */
  readonly name: string
  readonly folder: string
  readonly server: CountingServer
  readonly paths: readonly string[]
}

export async function serve(name: string, folder: string): Promise<Served> {
  // The build wrote this file.
  const paths = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as string[]
  return { name, folder, server: await startCountingServer(folder), paths }
}

/** Its rows, told apart from those of another build. */
export const named = ({ name }: Served, rows: readonly Row[]) => rows.map((row) => ({ ...row, what: name + row.what }))

/** By the name that one is asked for with. */
export const measures: readonly (readonly [name: string, what: string, measure: (browser: Browser, guide: Served) => Promise<Row[]>])[] = [
  ['size', 'the size of pages', (_, { server, paths }) => measurePageSizes(server, paths)],
  ['twice', 'what is sent twice', (_, { server, paths }) => measureSentTwice(server, paths)],
  ['requests', 'what a page needs to be complete', (browser, { server, paths }) => measureRequests(browser, server, paths)],
  ['script', 'the size of scripts', (browser, { server, folder, paths }) => measureScripts(browser, server, folder, paths)],
  ['later', 'what comes on demand', (browser, { server }) => measureLater(browser, server)],
  ['tasks', 'long tasks', (browser, { server, paths }) => measureLongTasks(browser, server, paths)],
  ['press', 'presses', (browser, { server, paths }) => measurePresses(browser, server, paths)],
  ['offline', 'pages from the offline copy', (browser, { server, paths }) => measureOfflinePages(browser, server, paths)],
  ['play', 'a technique that plays', (browser, { server }) => measurePlaying(browser, server, '/techniques/therapeutic/')],
  ['lighthouse', 'Lighthouse mobile, /', (_, { server }) => measureWithLighthouse(server.origin, '/')],
  ['lighthouse', 'Lighthouse mobile, /techniques/opposing/', (_, { server }) => measureWithLighthouse(server.origin, '/techniques/opposing/')],
  ['ready', 'the offline copy', (browser, { server }) => measureOfflineReady(browser, server)],
  ['slow-line', 'a slow line', (browser, { server }) => measureSavedOnSlowLine(browser, server)],
]
