import { execFile } from 'node:child_process'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../commands/steps.ts'

const run = promisify(execFile)

/** Where the bench writes what it makes. Never committed. */
export const output = (name: string): string => join(root, 'tests/output/bench', name)

export interface Build {
  readonly folder: string
  readonly seconds: number
}

/** Builds the whole guide into this folder, emptied before, as `npm run build` does, and times it; in seconds. */
export async function buildGuide(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Build> {
  await rm(folder, { recursive: true, force: true })
  const start = performance.now()
  await run(process.execPath, [join(root, 'src/commands/build.ts')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: folder, ...env },
  })
  return { folder, seconds: (performance.now() - start) / 1000 }
}

const changedFile = 'en/techniques/roll.md'
const sentence = 'Then rest your hands.'

/** The smallest thing that an editor does: a copy of the content with one sentence of one technique changed. Returns its folder. */
export async function writeChangedContent(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await cp(join(root, 'content'), folder, { recursive: true })
  const text = await readFile(join(folder, changedFile), 'utf8')
  if (!text.includes(sentence)) throw new Error(`content/${changedFile} no longer says "${sentence}". Put another of its sentences into src/bench/builds.ts.`)
  await writeFile(join(folder, changedFile), text.replace(sentence, 'Then let your hands rest.'))
  return folder
}
