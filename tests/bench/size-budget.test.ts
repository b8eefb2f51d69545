import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { budgets, overweight } from '../../src/bench/size-budget.ts'
import { precompress } from '../../src/serve/precompress.ts'
import { output } from '../places.ts'

const folder = output('weighed')
const light: Readonly<Record<string, string>> = {
  'index.html': '<script src="/assets/start-1.js">',
  'sw.js': 'self',
  'all-pages.json': '{}',
  'get-help/index.html': 'Call now.',
  'assets/start-1.js': 'import{a}from"./react-1.js";import(`./client-1.js`);import(`./engine-1.js`)',
  'assets/react-1.js': 'export let a',
  'assets/shared-1.js': 'export{}',
  'assets/client-1.js': 'export{}',
  'assets/engine-1.js': 'export{}',
  'assets/session-parts-1.js': 'export{}',
  'assets/asked-plan-1.js': 'export{}',
  'assets/asked-present-1.js': 'export{}',
}
/** Text that no compression makes shorter than this. */
const heavy = (bytes: number) => randomBytes(bytes).toString('base64')

beforeEach(() => rm(folder, { recursive: true, force: true }))

async function weigh(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries({ ...light, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await precompress(folder)
  return overweight(folder)
}

test('a guide within its budget may be built', async () => {
  expect(await weigh({ 'words/index.html': heavy(10_000), 'screenshots/home.png': heavy(500_000), 'words/page.json': heavy(500_000) })).toEqual([])
})

test.each([
  ['words/index.html', budgets.page, /^words\/index\.html weighs [\d,]+ bytes as sent; at most 14,336 are allowed\.$/],
  ['assets/react-1.js', budgets.alive, /^The script that makes a page alive weighs/],
  ['assets/client-1.js', budgets.alive, /^The script that makes a page alive weighs/],
  ['assets/engine-1.js', budgets.drawing, /^What draws weighs/],
  ['assets/session-parts-1.js', budgets.session, /^What leads a session weighs/],
  ['assets/asked-plan-1.js', budgets.plan, /^What makes plans weighs/],
  ['assets/asked-present-1.js', budgets.present, /^What presents at the bedside weighs/],
  ['assets/shared-1.js', budgets.shared, /^What the parts on demand share weighs/],
  ['all-pages.json', budgets.firstInstall, /^All that a first install fetches weighs/],
  ['icons/large.png', budgets.firstInstall, /^All that a first install fetches weighs/],
])('an author who makes %s too heavy is told so', async (name, bytes, said) => {
  expect(await weigh({ [name]: heavy(bytes) })).toEqual([expect.stringMatching(said)])
})

test('a script that was cut or named otherwise is told of, not weighed as nothing', async () => {
  expect(await weigh({ 'assets/engine-1.js': '' })).toEqual([])
  await rm(join(folder, 'assets/engine-1.js'))
  await rm(join(folder, 'assets/engine-1.js.br'))
  expect(await overweight(folder)).toEqual([expect.stringMatching(/^What draws weighs 0 bytes/)])
})
