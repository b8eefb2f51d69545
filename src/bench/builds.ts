import { execFile } from 'node:child_process'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../commands/steps.ts'
import { precompress } from '../serve/precompress.ts'

const run = promisify(execFile)

/** Where the bench writes what it makes. Never committed. */
export const output = (name: string): string => join(root, 'tests/output/bench', name)

export interface Build {
  readonly folder: string
  readonly seconds: number
}

/** Builds the whole guide into this folder, emptied before, as `npm run build` does, and times it; in seconds. `source` is where it is built from. */
export async function buildGuide(folder: string, env: Readonly<Record<string, string>> = {}, source = root): Promise<Build> {
  await rm(folder, { recursive: true, force: true })
  const start = performance.now()
  await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: source,
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: folder, ...env },
  })
  await precompress(folder)
  return { folder, seconds: (performance.now() - start) / 1000 }
}

const changedFile = 'en/techniques/roll.md'
/** What an editor corrects, before and after; it stands on the page of *Roll*. */
export const [oldText, newText] = ['Then rest your hands.', 'Then let your hands rest.'] as const

/** The smallest thing that an editor does: a copy of the content with one sentence of one technique changed. Returns its folder. */
export async function writeChangedContent(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await cp(join(root, 'content'), folder, { recursive: true })
  const text = await readFile(join(folder, changedFile), 'utf8')
  if (!text.includes(oldText)) throw new Error(`content/${changedFile} no longer says "${oldText}". Put another of its sentences into src/bench/builds.ts.`)
  await writeFile(join(folder, changedFile), text.replace(oldText, newText))
  return folder
}

/** How many times as many techniques the guide may have one day. */
export const times = 10

/** The content with each technique there ten times, under other slugs, numbers and titles, drawn a little otherwise so that no two pictures are the same text. Returns its folder. */
export async function writeTenfoldContent(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await cp(join(root, 'content'), folder, { recursive: true })
  const techniques = join(folder, 'en/techniques')
  const names = await readdir(techniques)
  for (const name of names) {
    const text = await readFile(join(techniques, name), 'utf8')
    for (let copy = 2; copy <= times; copy += 1) await writeFile(join(techniques, name.replace('.md', `-${copy}.md`)), copiedTechnique(text, copy, names.length))
  }
  return folder
}

function copiedTechnique(text: string, copy: number, count: number): string {
  return text
    .replace(/^number: (\d+)/m, (_, number: string) => `number: ${Number(number) + (copy - 1) * count}`)
    .replace(/^title: .*$/m, (title) => `${title} ${copy}`)
    .replace(/hour: ([\d.]+)/g, (_, hour: string) => `hour: ${Math.max(0, Number(hour) - copy / 50).toFixed(2)}`)
}
