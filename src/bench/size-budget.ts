/**
 * What a build may weigh as sent, in bytes. `npm run build` fails where it weighs more: a guide that grows by a little each week is slow
 * on the phones of those who need it most, and nobody sees the week in which that happened.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { helpFolder, isPacked, packName } from '../offline/page-pack.ts'

export const budgets = {
  /** The first flight of a connection holds ten packets. */
  page: 14_336,
  alive: 85_000,
  drawing: 14_000,
  session: 16_000,
  plan: 16_000,
  present: 8_000,
  shared: 13_000,
  firstInstall: 400_000,
} as const

/** A sentence for each thing that is too heavy, with what it weighs and may weigh. `folder` is a build whose texts were compressed. */
export async function overweight(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name) && !name.endsWith('.br'))
  const sizes = new Map(await Promise.all(names.map(async (name) => [name.replaceAll('\\', '/'), await sentBytes(join(folder, name))] as const)))
  const sum = (some: Iterable<string>) => [...some].reduce((bytes, name) => bytes + (sizes.get(name) ?? 0), 0)
  const begins = (start: string) => [...sizes.keys()].filter((name) => name.startsWith(`assets/${start}-`))
  const weights: readonly (readonly [what: string, bytes: number, budget: number])[] = [
    ...[...sizes].filter(([name]) => name.endsWith('.html')).map(([name, bytes]) => [name, bytes, budgets.page] as const),
    ['The script that makes a page alive', sum(await scriptsToComeAlive(folder)), budgets.alive],
    ['What draws', sum(begins('engine')), budgets.drawing],
    ['What leads a session', sum(begins('session-parts')), budgets.session],
    ['What makes plans', sum(begins('asked-plan')), budgets.plan],
    ['What presents at the bedside', sum(begins('asked-present')), budgets.present],
    ['What the parts on demand share', sum(begins('shared')), budgets.shared],
    ['All that a first install fetches', sum([...sizes.keys()].filter(isFirstFetched)), budgets.firstInstall],
  ]
  return weights.filter(([, bytes, budget]) => bytes > budget || bytes === 0).map(([what, bytes, budget]) => `${what} weighs ${bytes.toLocaleString('en')} bytes as sent; at most ${budget.toLocaleString('en')} are allowed.`)
}

/** Text as it was compressed beside its file; what is compressed in itself, as it is. */
const sentBytes = async (file: string) => (await stat(`${file}.br`).catch(() => stat(file))).size

/** The worker and the pack, and by themselves help and all that is no page. */
function isFirstFetched(name: string): boolean {
  if (name === packName || name.startsWith(helpFolder)) return true
  return !/^(screenshots\/|_headers|robots)/.test(name) && !isPacked(name)
}

/** What the page's own script brings with it, however the bundler cuts it: its static imports, and React for the browser. */
export async function scriptsToComeAlive(folder: string): Promise<Set<string>> {
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const found = new Set<string>()
  const follow = async (name: string): Promise<void> => {
    if (found.has(name)) return
    found.add(name)
    for (const [, next] of (await read(name)).matchAll(/(?:from|import\((?=.\.\/client-))[`"']\.\/([^`"']+)[`"']/g)) await follow(`assets/${next}`)
  }
  await follow(/assets\/start-[\w-]+\.js/.exec(await read('index.html'))?.[0] ?? '')
  return found
}
