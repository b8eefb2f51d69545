import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isPacked, packName } from '../../src/offline/page-pack.ts'
import { overweight, scriptsToComeAlive } from '../../src/bench/size-budget.ts'
import { headersFor, readHeaderRules } from '../../src/serve/header-rules.ts'
import { builtPack } from '../browser/built-pages.ts'
import { buildFolder } from '../places.ts'

const dist = buildFolder('first')
const read = (name: string) => readFile(join(dist, name))
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

test('the guide weighs no more than it may', async () => {
  expect(await overweight(dist)).toEqual([])
})

test('no drawing is in the script that makes a page alive, nor what leads a session', async () => {
  const alive = [...(await scriptsToComeAlive(dist))]
  expect(alive.join()).toMatch(/start-.*client-|client-.*start-/)
  const texts = await Promise.all(alive.map(async (name) => String(await read(name))))
  expect(alive.filter((name, at) => /session|settings|plan|present/.test(name) || /M-?\d+,-?\d+[LC]-?\d/.test(texts[at] ?? ''))).toEqual([])
})

test('the headers: pages and worker are asked for anew, assets never, and nothing may frame the guide', async () => {
  const rules = readHeaderRules(String(await read('_headers')))
  for (const path of ['/', '/techniques/roll/', '/techniques/roll/page.json', '/get-help/', '/sw.js', '/404.html', '/all-pages.json', '/manifest.webmanifest']) expect(headersFor(rules, path)['Cache-Control'], path).toBe('no-cache')
  expect(headersFor(rules, '/assets/index-x.js')['Cache-Control']).toContain('immutable')
  expect(headersFor(rules, '/')['Content-Security-Policy']).toContain("frame-ancestors 'none'")
})

test('a deployment changes no header, so that no host has to be told of it', async () => {
  expect(await readFile(join(buildFolder('later'), '_headers'), 'utf8')).toBe(String(await read('_headers')))
})

test('each page holds its own policy before all that it is about: strict, and naming each inline script and style', async () => {
  for (const name of (await names()).filter((name) => name.endsWith('.html'))) {
    const html = String(await read(name))
    const [start = '', , policy = ''] = /^([^]*?)(<meta http-equiv="Content-Security-Policy" content="([^"]*)">)/.exec(html)?.toSpliced(0, 1) ?? []
    expect(start, name).toMatch(/^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8">$/)
    expect(policy, name).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'/)
    expect(policy, name).not.toContain('unsafe')
    for (const [, text = ''] of html.matchAll(/<(?:script|style)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)) expect(policy, name).toContain(createHash('sha256').update(text).digest('base64'))
  }
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
