import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { helpFolder, isPacked, packName } from '../../src/offline/page-pack.ts'
import { headersFor, readHeaderRules } from '../../src/serve/header-rules.ts'
import { builtPack } from '../browser/built-pages.ts'
import { buildFolder } from '../places.ts'

const dist = buildFolder('first')
const read = (name: string) => readFile(join(dist, name))
const brotli = (body: Buffer) => brotliCompressSync(body).length
const names = async () => (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))

/** The list that the build put into the worker. */
async function savedList(): Promise<Map<string, string>> {
  const worker = String(await read('sw.js'))
  const entries = [...worker.matchAll(/\{"?revision"?:\s*["'`]([^"'`]+)["'`],\s*"?url"?:\s*["'`]([^"'`]*)["'`]/g)]
  return new Map(entries.map(([, revision = '', url = '']) => [url, revision]))
}

const fileOf = (url: string) => (url === '' || url.endsWith('/') ? `${url}index.html` : url)

test('the worker saves every page, every page\'s data and every asset, and neither itself, nor the pack, nor the bill of materials', async () => {
  const needed = (await names()).filter((name) => /\.(html|json|js|css|woff2|svg|png|webmanifest)$/.test(name) && !name.startsWith('screenshots/') && !['sw.js', packName, 'sbom.json'].includes(name))
  const listed = [...(await savedList()).keys()].sort()
  expect(listed).toEqual(needed.map((name) => name.replace(/(^|\/)index\.html$/, '$1')).sort())
  expect(listed.length).toBeGreaterThan(45)
})

test('each hash in the list is that of the file', async () => {
  for (const [url, hash] of await savedList()) {
    expect(createHash('sha256').update(await read(fileOf(url))).digest('base64url').slice(0, 16), url).toBe(hash)
  }
})

test('the pack holds every page and every page\'s data that the worker saves, to the letter', async () => {
  const listed = [...(await savedList()).keys()].filter(isPacked)
  const texts = await Promise.all(listed.map(async (url) => [url, String(await read(fileOf(url)))] as const))
  expect(listed.length).toBeGreaterThan(40)
  expect(await builtPack('first')).toEqual(Object.fromEntries(texts))
})

test('nothing of the compiler ships, nor a source map', async () => {
  for (const name of (await names()).filter((name) => name.endsWith('.js'))) expect(String(await read(name)), name).not.toMatch(/frontmatter|micromark|ZodError|flesch/i)
  expect((await names()).filter((name) => name.endsWith('.map'))).toEqual([])
})

test('the script is not changed by a changed sentence, so that only the page is fetched anew', async () => {
  const scripts = async (folder: string) => (await readdir(join(folder, 'assets'))).sort()
  expect(await scripts(buildFolder('later'))).toEqual(await scripts(dist))
})

describe('bytes as sent (brotli)', () => {
  test('every page fits the first flight of a connection: 14,336', async () => {
    const heavy: string[] = []
    for (const name of (await names()).filter((name) => name.endsWith('.html'))) {
      const size = brotli(await read(name))
      if (size > 14_336) heavy.push(`${name}: ${size}`)
    }
    expect(heavy).toEqual([])
  })

  test('the script that makes a page alive stays under 95 kB, without what comes when it is asked for', async () => {
    const scripts = await scriptsToComeAlive()
    expect([...scripts].join()).toMatch(/start-.*client-|client-.*start-/)
    const sizes = await Promise.all([...scripts].map(async (name) => brotli(await read(name))))
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(95_000)
  })

  test('what draws, and what plays, comes in one file of at most 14 kB, and no drawing is in the script that makes a page alive', async () => {
    const scripts = await Promise.all((await names()).filter((name) => /assets\/.*\.js$/.test(name)).map(async (name) => ({ name, text: await read(name) })))
    const drawing = scripts.filter(({ text }) => /M-?\d+,-?\d+[LC]-?\d/.test(String(text)))
    expect(drawing.map(({ name }) => name)).toEqual([expect.stringMatching(/^assets\/engine-/)])
    expect(brotli(drawing[0]?.text ?? Buffer.alloc(0))).toBeLessThanOrEqual(14_000)
  })

  test('what leads a session comes on demand, in at most 16 kB, and no page waits for it', async () => {
    const [session] = (await names()).filter((name) => name.includes('assets/session-parts-'))
    expect(brotli(await read(session ?? ''))).toBeLessThanOrEqual(16_000)
    expect([...(await scriptsToComeAlive())].filter((name) => /session|settings/.test(name))).toEqual([])
  })

  test('all that a first install is sent stays under 400 kB: worker, help, pack, and each file that is no page', async () => {
    const listed = [...(await savedList()).keys()]
    const sent = ['sw.js', packName, ...listed.filter((url) => url.startsWith(helpFolder) || !isPacked(url)).map(fileOf)]
    const sizes = await Promise.all(sent.map(async (name) => (/\.(png|woff2)$/.test(name) ? (await read(name)).length : brotli(await read(name)))))
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(400_000)
  })
})

/** What the page's own script brings with it, however the bundler cuts it: its static imports, and React for the browser. */
async function scriptsToComeAlive(): Promise<Set<string>> {
  const found = new Set<string>()
  const follow = async (name: string): Promise<void> => {
    if (found.has(name)) return
    found.add(name)
    for (const [, next] of String(await read(name)).matchAll(/(?:from|import\((?=.\.\/client-))[`"']\.\/([^`"']+)[`"']/g)) await follow(`assets/${next}`)
  }
  await follow(/assets\/start-[^']+\.js/.exec(String(await read('index.html')))?.[0] ?? '')
  return found
}

test('the headers: pages and worker are asked for anew, assets never, and the policy is strict', async () => {
  const rules = readHeaderRules(String(await read('_headers')))
  for (const path of ['/', '/techniques/roll/', '/techniques/roll/page.json', '/get-help/', '/sw.js', '/404.html', '/all-pages.json', '/manifest.webmanifest']) expect(headersFor(rules, path)['Cache-Control'], path).toBe('no-cache')
  expect(headersFor(rules, '/assets/index-x.js')['Cache-Control']).toContain('immutable')
  const policy = headersFor(rules, '/')['Content-Security-Policy'] ?? ''
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  const pages = await Promise.all((await names()).filter((name) => name.endsWith('.html')).map(async (name) => String(await read(name))))
  const texts = new Set(pages.flatMap((html) => [...html.matchAll(/<(?:script|style)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)].map(([, text]) => text ?? '')))
  expect(texts.size).toBeLessThan(20)
  for (const text of texts) expect(policy).toContain(createHash('sha256').update(text).digest('base64'))
})

test('the manifest: one identity, icons that exist, maskable too, three screenshots, shortcuts into the guide', async () => {
  const manifest = JSON.parse(String(await read('manifest.webmanifest')))
  expect(manifest.id).toBe('/')
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
  expect(manifest.screenshots.length).toBe(3)
  expect(manifest.shortcuts.length).toBeGreaterThan(1)
  for (const { src } of [...manifest.icons, ...manifest.screenshots]) expect((await read(src)).length, src).toBeGreaterThan(1000)
  for (const { url } of manifest.shortcuts) expect((await read(`${url}index.html`)).length).toBeGreaterThan(1000)
})
