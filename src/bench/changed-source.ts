import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../commands/steps.ts'

const run = promisify(execFile)

/** One line of the project's own files, and what it becomes. */
export interface SourceChange {
  readonly file: string
  readonly from: string
  readonly to: string
}

export const scriptChange: SourceChange = { file: 'src/browser.tsx', from: 'const patience = 3000', to: 'const patience = 3001' }
export const styleChange: SourceChange = { file: 'src/pages/site.css', from: 'outline-offset: 2px', to: 'outline-offset: 3px' }

const parts = ['src', 'content', 'public', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

/** A copy of all that the guide is built from, with one line changed. Returns its folder. */
export async function writeChangedSource(folder: string, { file, from, to }: SourceChange): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true })
  await lendPackages(folder)
  const text = await readFile(join(folder, file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} no longer says "${from}". Put another of its lines into src/bench/changed-source.ts.`)
  await writeFile(join(folder, file), text.replace(from, to))
  return folder
}

/** All that the guide was built from at a commit, to be built with the packages of today. Returns its folder. */
export async function writeEarlierSource(folder: string, commit: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const archive = join(folder, 'source.tar')
  await run('git', ['archive', '--output', archive, commit, ...parts], { cwd: root })
  await run('tar', ['-xf', archive, '-C', folder])
  await lendPackages(folder)
  return folder
}

const lendPackages = (folder: string) => symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
