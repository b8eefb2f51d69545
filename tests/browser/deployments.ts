/**
 * Many deployments, each truly another one, at the price of three builds. Each is one of the real builds (as it is, one sentence
 * corrected, a later edition with a technique more), in which some or all pages bear a new mark; and often with another script
 * and other styles too. Marks are visible text, so that a page tells which deployments its data, its script and its HTML can be
 * of. What hangs on a file follows it as in a build: hashes in the worker's list, names of assets wherever they are named, the
 * pack, and the policy.
 */
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inlineTexts } from '../../src/prerender/page-html.ts'
import { packName } from '../../src/offline/page-pack.ts'
import { buildFolder, type BuildName } from '../places.ts'

export interface Deployment {
  readonly number: number
  readonly base: 'first' | 'corrected' | 'later'
  /** Which deployment last brought another script and other styles. */
  readonly script: number
  /** Path of a page to the deployment that last changed it. */
  readonly marks: ReadonlyMap<string, number>
}

/** What the worker of a deployment keeps. */
export interface Listed {
  /** As its report names it. */
  readonly build: string
  /** What stands in its cache, without the origin. */
  readonly keys: ReadonlySet<string>
}

export const deploymentName = ({ number }: Deployment): BuildName => `deployment-${number}`

/** What the next deployment changes: at times nothing but a few pages, at times all. */
export async function nextDeployment(before: Deployment | undefined, random: () => number): Promise<Deployment> {
  const number = (before?.number ?? 0) + 1
  const base = before && random() < 0.6 ? before.base : (['first', 'corrected', 'later'] as const)[Math.floor(random() * 3)] ?? 'first'
  const hasScript = random() < 0.5
  const isAll = hasScript || base !== before?.base
  const paths = Object.keys(await packOf(base)).filter(isPage)
  const marks = new Map(paths.map((path) => [path, isAll || random() < 0.1 ? number : before.marks.get(path) ?? number]))
  // Two deployments are never the same.
  marks.set('', number)
  return { number, base, script: hasScript ? number : before?.script ?? 0, marks }
}

/** Writes a deployment where a server finds it. */
export async function writeDeployment(deployment: Deployment): Promise<Listed> {
  const [from, folder] = [buildFolder(deployment.base), buildFolder(deploymentName(deployment))]
  await rm(folder, { recursive: true, force: true })
  await cp(from, folder, { recursive: true, filter: (file) => !file.includes('/assets/') && !file.includes('/screenshots') && !file.endsWith('.br') })
  const rename = renamer(deployment.script)
  await writeAssets(from, folder, deployment.script, rename)
  const before = await packOf(deployment.base)
  const marked = Object.fromEntries(Object.entries(before).map(([path, text]) => [path, markedPage(path, rename(text), deployment)]))
  const pack = policed(before, marked)
  for (const [path, text] of Object.entries(pack)) await write(join(folder, fileOf(path)), text)
  await write(join(folder, packName), JSON.stringify(pack))
  return writeWorker(from, folder, rename)
}

const packOf = async (base: BuildName): Promise<Record<string, string>> => JSON.parse(await readFile(join(buildFolder(base), packName), 'utf8'))
const isPage = (path: string) => !path.endsWith('.json')
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

/** Names of scripts and styles hold a hash; another script is another name, wherever it stands. */
const renamer = (script: number) => (text: string) => text.replace(/(?<=-[\w-]{5})[\w-]{3}(?=\.(?:js|css)\b)/g, String(script).padStart(3, '0'))

async function writeAssets(from: string, folder: string, script: number, rename: (text: string) => string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true })
  for (const name of (await readdir(join(from, 'assets'))).filter((name) => !name.endsWith('.br'))) {
    const [file, target] = [join(from, 'assets', name), join(folder, 'assets', rename(name))]
    if (/\.(js|css)$/.test(name)) await writeFile(target, markedAsset(name, rename(await readFile(file, 'utf8')), script))
    else await cp(file, target)
  }
}

/** The frame of every page is the script's: its honest line says which. */
function markedAsset(name: string, text: string, script: number): string {
  if (name.endsWith('.css')) return `${text}.of-script-${script}{color:red}`
  return text.replace(/(?<=honestLine:.)/, `Script ${script}. `)
}

/** HTML and data of a page say, in its lead, who last changed it. What no script touches says it once more. */
function markedPage(path: string, text: string, { script, marks }: Deployment): string {
  if (path === 'pages.json') return text
  const page = path.replace(/page\.json$/, '').replace(/\.json$/, '.html')
  const mark = `Edition ${marks.get(page)} of /${page}. `
  if (path.endsWith('.json')) {
    const file = JSON.parse(text)
    return JSON.stringify({ ...file, page: { ...file.page, lead: mark + file.page.lead } })
  }
  return text.replace('class="lead">', `class="lead">${mark}`).replace(/<footer[^>]*><p>/, `$&Script ${script}. `).replace('<html ', `<html data-edition="${mark}" `)
}

/** Under the old policy the new inline scripts would not run. */
function policed(before: Readonly<Record<string, string>>, marked: Readonly<Record<string, string>>): Record<string, string> {
  const hashes = (pack: Readonly<Record<string, string>>) => inlineTexts(Object.entries(pack).filter(([path]) => isPage(path)).map(([, html]) => html), 'script').map((text) => sha256(text).digest('base64'))
  const [old, now] = [hashes(before), hashes(marked)]
  return Object.fromEntries(Object.entries(marked).map(([path, text]) => [path, old.reduce((html, hash, at) => html.replace(hash, now[at] ?? ''), text)]))
}

async function writeWorker(from: string, folder: string, rename: (text: string) => string): Promise<Listed> {
  const worker = await readFile(join(from, 'sw.js'), 'utf8')
  const list = /\[\{"revision":.*?\}\]/s.exec(worker)?.[0] ?? ''
  const entries: { url: string; revision: string }[] = JSON.parse(list)
  const now = await Promise.all(entries.map(async ({ url }) => {
    const name = rename(url)
    return { revision: sha256(await readFile(join(folder, fileOf(name)))).digest('base64url').slice(0, 16), url: name }
  }))
  await writeFile(join(folder, 'sw.js'), worker.replace(list, () => JSON.stringify(now)))
  const build = sha256(now.map(({ revision }) => revision).join()).digest('base64url').slice(0, 7)
  return { build, keys: new Set(now.map(({ url, revision }) => `/${url}?${revision}`)) }
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text)

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
