/**
 * The guides that the tests open, really built: as it is, with one sentence corrected, with a later edition's content, under a sub-path, and as
 * the kill switch. Built anew at each run, for a test against an old build proves nothing.
 */
import { execFile } from 'node:child_process'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { output, root } from './places.ts'

const run = promisify(execFile)
let built: Promise<void> | undefined

export default function setup(): Promise<void> {
  built ??= buildAll()
  return built
}

async function buildAll(): Promise<void> {
  await rm(output('builds'), { recursive: true, force: true })
  await writeCorrectedContent(output('builds/corrected-content'))
  await writeLaterContent(output('builds/later-content'))
  await build('first', {})
  await build('corrected', { CONTENT: output('builds/corrected-content') })
  await build('later', { CONTENT: output('builds/later-content') })
  await build('sub-path', { BASE_PATH: '/a/guide/' })
  await build('kill-switch', { KILL_SWITCH: '1' })
}

async function build(name: string, env: Readonly<Record<string, string>>): Promise<void> {
  await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: output(`builds/${name}`), ...env },
  })
}

/** The smallest thing that an editor does: one sentence of one technique changed. */
async function writeCorrectedContent(folder: string): Promise<void> {
  await cp(join(root, 'content'), folder, { recursive: true })
  const roll = join(folder, 'en/techniques/roll.md')
  const text = await readFile(roll, 'utf8')
  await writeFile(roll, text.replace('Then rest your hands.', 'Then let your hands rest.'))
}

/** What an editor would do for a later edition: that sentence changed, one technique added, and every situation checked anew. */
async function writeLaterContent(folder: string): Promise<void> {
  await writeCorrectedContent(folder)
  const text = await readFile(join(root, 'content/en/techniques/roll.md'), 'utf8')
  await writeFile(join(folder, 'en/techniques/twelfth.md'), text.replace('number: 2', 'number: 12').replace('title: Roll', 'title: Twelfth'))
  for (const name of await readdir(join(folder, 'en/situations'))) {
    const file = join(folder, 'en/situations', name)
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^checked: .*$/m, 'checked: 2026-12-01'))
  }
}
