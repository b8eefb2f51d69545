/**
 * The guides that the tests open, really built: as it is, with one sentence corrected, with a later edition's content, with every file changed,
 * under a sub-path, and as the kill switch. Built anew at each run, for a test against an old build proves nothing.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildGuide, newText, oldText, writeChangedContent } from '../src/bench/builds.ts'
import { writeEveryFileChanged } from './every-file-changed.ts'
import { buildFolder, output, root, type BuildName } from './places.ts'

declare global {
  var guidesBuilt: Promise<unknown> | undefined
}

/** Every world that needs them asks, each with a copy of this file of its own; they are built for all at once. */
export default async function setup(): Promise<void> {
  await (globalThis.guidesBuilt ??= buildAll())
}

async function buildAll(): Promise<void> {
  await rm(output('builds'), { recursive: true, force: true })
  await Promise.all([
    build('first', {}).then(() => writeEveryFileChanged(buildFolder('first'), buildFolder('every-file-changed'), [oldText, newText])),
    writeChangedContent(output('builds/corrected-content')).then((CONTENT) => build('corrected', { CONTENT })),
    writeLaterContent(output('builds/later-content')).then((CONTENT) => build('later', { CONTENT })),
    build('sub-path', { BASE_PATH: '/a/guide/' }),
    build('kill-switch', { KILL_SWITCH: '1' }),
  ])
}

const build = (name: BuildName, env: Readonly<Record<string, string>>) => buildGuide(buildFolder(name), env)

/** What an editor would do for a later edition: that sentence changed, one technique added, and every situation checked anew. */
async function writeLaterContent(folder: string): Promise<string> {
  await writeChangedContent(folder)
  const text = await readFile(join(root, 'content/en/techniques/roll.md'), 'utf8')
  await writeFile(join(folder, 'en/techniques/twelfth.md'), text.replace('number: 2', 'number: 12').replace('title: Roll', 'title: Twelfth'))
  for (const name of await readdir(join(folder, 'en/situations'))) {
    const file = join(folder, 'en/situations', name)
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^checked: .*$/m, 'checked: 2026-12-01'))
  }
  return folder
}
