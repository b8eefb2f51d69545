import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { buildFolder, root, type BuildName } from '../places.ts'

/** What the router asks for, and the bundle takes nothing of. Another version may change this: look at what came, then change the list. */
const unused: readonly string[] = ['@remix-run/route-pattern', '@types/trusted-types', 'cookie-es']

interface Locked { readonly version: string; readonly license?: string; readonly integrity?: string; readonly dependencies?: Readonly<Record<string, string>> }
interface Component { readonly name: string; readonly version: string; readonly purl: string; readonly licenses: readonly { readonly license: { readonly id: string } }[]; readonly hashes: readonly { readonly content: string }[] }

const text = (build: BuildName) => readFileSync(join(buildFolder(build), 'sbom.json'), 'utf8')
const bill: { readonly components: readonly Component[] } = JSON.parse(text('first'))
const billed = bill.components.map(({ name }) => name)
const locked: Readonly<Record<string, Locked>> = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
const inLock = (name: string) => locked[`node_modules/${name}`]

/** What no module names: the bundlers put small helpers in, and the letters were cut from their package beforehand. */
const unnamed = ['@fontsource-variable/atkinson-hyperlegible-next', 'rolldown', 'vite']

/** The packages that these files, and all they import, name; what is imported for its types alone does not ship. */
function named(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  if (seen.has(file)) return found
  seen.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)(?:[^'\n]* from)? '([^']+)'|(?<=import\()'([^']+)'/gm).map(([, fixed, late]) => [0, fixed ?? late] as const)) {
    if (from.startsWith('.')) for (const name of /\.tsx?$/.test(from) ? named(resolve(dirname(file), from), seen) : []) found.add(name)
    else if (!from.startsWith('virtual:')) found.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from)
  }
  return found
}

function withTheirs(names: Iterable<string>): Set<string> {
  const all = new Set(names)
  for (const name of all) for (const theirs of Object.keys(inLock(name)?.dependencies ?? {})) all.add(theirs)
  return all
}

const direct = named(join(root, 'src/browser.tsx'))
const reachable = withTheirs(direct)

test('the bill names each package with the version, the licence and the hash that were installed', () => {
  expect(bill.components.length).toBeGreaterThan(8)
  for (const { name, version, purl, licenses, hashes } of bill.components) {
    expect(inLock(name), name).toMatchObject({ version, license: licenses[0]?.license.id })
    expect(inLock(name)?.integrity, name).toBe(`sha512-${Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')}`)
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`)
  }
})

test('the bill has every package that the page names, and none that neither the page nor those need', () => {
  expect(direct.size).toBeGreaterThan(5)
  expect([...direct].filter((name) => !billed.includes(name))).toEqual([])
  expect(billed.filter((name) => !reachable.has(name) && !unnamed.includes(name))).toEqual([])
  expect([...reachable].filter((name) => !billed.includes(name)).sort()).toEqual(unused)
})

test('of what could be in the scripts, the bill has what is: sentences that only that package says stand in them', () => {
  const assets = join(buildFolder('first'), 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(assets, name), 'utf8')).join('\n')
  const sayings = new Map([...reachable].map((name) => [name, sayingsOf(join(root, 'node_modules', name))]))
  const others = (name: string) => [...sayings].filter(([other]) => other !== name).map(([, says]) => says)
  const isInScripts = (name: string) => [...sayings.get(name) ?? []].some((saying) => scripts.includes(saying) && !others(name).some((says) => says.has(saying)))
  const saying = [...reachable].filter(isInScripts)
  expect(saying.length).toBeGreaterThan(3)
  expect(saying.filter((name) => !billed.includes(name))).toEqual([])
})

/** Texts in a package's own code that are long enough to be nobody else's: they survive every shortening. */
function sayingsOf(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[cm]?js$/.test(name) && !name.includes('node_modules'))
  return new Set(files.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/(["'`])([^"'`\\\n$]{16,80})\1/g)].map(([, , said]) => said ?? '')))
}

test('the worker is all our own', () => {
  expect([...named(join(root, 'src/service-worker/sw.ts')), ...named(join(root, 'src/service-worker/kill-switch/sw.ts'))]).toEqual([])
})

test('one source has one bill: no time and no number of its own changes it', () => {
  expect(text('corrected')).toBe(text('first'))
  expect(text('first')).not.toMatch(/timestamp|serialNumber/)
})
