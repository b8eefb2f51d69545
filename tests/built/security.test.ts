import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersFor, readHeaderRules } from '../../src/serve/header-rules.ts'
import { buildFolder } from '../places.ts'

const dist = buildFolder('first')
const names = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
const textsOf = (kind: RegExp) => Promise.all(names.filter((name) => kind.test(name)).map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const))
const pages = await textsOf(/\.html$/)
const scripts = [...await textsOf(/\.js$/), ...pages.flatMap(([name, html]) => [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, text = '']) => [name, text] as const))]
const found = (texts: readonly (readonly [string, string])[], pattern: RegExp) => texts.flatMap(([name, text]) => [...text.matchAll(pattern)].map(([whole, part]) => `${name}: ${part ?? whole}`))

/** All attributes by which an element makes a browser ask for something, or send something, without a press. */
const loads = /<(?!a\s)[a-z][^>]*?\s(?:src|srcset|href|data|action|formaction|poster|ping|background|manifest|xlink:href)="([^"]*)"/g

test('no page loads anything but by an address of its own host, or sends anything anywhere', () => {
  const addresses = found(pages, loads)
  expect(addresses.length).toBeGreaterThan(100)
  expect(addresses.filter((found) => !/: \/(?!\/)[\w./-]+$/.test(found))).toEqual([])
  expect(found(pages, /<(?:iframe|object|embed|base|portal|frame|audio|video|applet|meta http-equiv="(?!Content-Security-Policy"))/gi)).toEqual([])
  expect(found(pages, /rel="(?:dns-prefetch|preconnect|prefetch|prerender|pingback|modulepreload)[^>]*/g)).toEqual([])
})

test('no page and no page\'s data holds an address that runs, or one that brings its own content', async () => {
  expect(found([...pages, ...await textsOf(/\.(json|webmanifest|svg)$/)], /["'=\s](?:javascript|data|vbscript|blob|file):\S{0,40}/gi)).toEqual([])
})

test('the styles fetch nothing but from the guide', async () => {
  const styles = [...await textsOf(/\.css$/), ...pages.flatMap(([name, html]) => [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text = '']) => [name, text] as const))]
  const addresses = found(styles, /url\(["']?([^"')]*)/g)
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((found) => !/: \/assets\/[\w./-]+$/.test(found))).toEqual([])
  expect(found(styles, /@import|image-set\(|expression\(/g)).toEqual([])
})

test('no script, the worker\'s included, makes code of a text', () => {
  expect(scripts.length).toBeGreaterThan(20)
  expect(found(scripts, /\beval\s*\(|\bFunction\s*\(\s*["'`]|new\s+Function\b|set(?:Timeout|Interval)\(\s*["'`][^)]*|importScripts\([^)]*|document\.write(?:ln)?\b/g)).toEqual([])
})

/** What stands in a script with a host's name in it, and asks nothing of that host. */
const onlyNames: readonly RegExp[] = [
  /^http:\/\/www\.w3\.org\//, // Names of the XML languages.
  /^https:\/\/(?:react\.dev\/errors\/|reactrouter\.com\/)/, // What an error message leads its reader to.
  /^http:\/\/localhost$/, // The router's stand-in, to take an address apart.
  /^https:\/\/$/, // Before the address of a source, in a link.
]

test('no script names another host but in words', () => {
  const strangers = scripts.flatMap(([name, text]) => [...text.matchAll(/\b(?:https?|wss?):\/\/[\w./-]*/g)].filter(([address]) => !onlyNames.some((name) => name.test(address))).map(([address]) => `${name}: ${address}`))
  expect(strangers).toEqual([])
  expect(found(scripts, /\b(?:sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport|SharedWorker|XMLHttpRequest)\b/g)).toEqual([])
})

test('a link out of the guide tells nobody where its reader came from', () => {
  const out = found(pages, /<a ([^>]*href="https?:[^>]*)>/g)
  expect(out.length).toBeGreaterThan(50)
  expect(out.filter((link) => !link.includes('rel="noreferrer"'))).toEqual([])
  expect(found(pages, /<a [^>]*(?:target=|ping=|href="http:)[^>]*>/g)).toEqual([])
})

test('every file, and what is no file, comes under one policy, and no rule gives it a second one', async () => {
  const rules = readHeaderRules(await readFile(join(dist, '_headers'), 'utf8'))
  const wanted = headersFor(rules, '/')
  const addresses = [...names.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`), '/no-such-page/', '/assets/gone.js']
  for (const header of ['Content-Security-Policy', 'Cross-Origin-Embedder-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Permissions-Policy', 'Referrer-Policy', 'X-Content-Type-Options']) {
    expect(wanted[header], header).toBeTruthy()
    expect(addresses.filter((address) => headersFor(rules, address)[header] !== wanted[header]), header).toEqual([])
    expect(rules.filter(({ headers }) => headers.some(([name]) => name === header)).length, header).toBe(1)
  }
})

/** Each directive as it must be; the hashes are held by another test. What is not named here falls to nothing at all. */
const directives: Readonly<Record<string, RegExp>> = {
  'default-src': /^'none'$/,
  'script-src': /^'self' 'sha256-[\w+/]{43}='$/,
  'style-src': /^'self'(?: 'sha256-[\w+/]{43}=')+$/,
  'img-src': /^'self'$/,
  'font-src': /^'self'$/,
  'connect-src': /^'self'$/,
  'manifest-src': /^'self'$/,
  'worker-src': /^'self'$/,
  'base-uri': /^'none'$/,
  'form-action': /^'none'$/,
  'require-trusted-types-for': /^'script'$/,
  'trusted-types': /^gentle-hands-worker$/,
}

const writtenIn = (policy: string) => new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.replace(/^\S+ /, '')]))

test('each page holds a policy that allows what the guide has, and not a word more', () => {
  for (const [name, html] of pages) {
    const written = writtenIn(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '')
    expect([...written.keys()], name).toEqual(Object.keys(directives))
    for (const [directive, value] of written) expect(value, `${name}: ${directive}`).toMatch(directives[directive] ?? /^$/)
  }
})

test('the host sends what a page cannot say of itself: that nothing may frame it; and what scripts may ask for, its worker too', async () => {
  const sent = headersFor(readHeaderRules(await readFile(join(dist, '_headers'), 'utf8')), '/')['Content-Security-Policy'] ?? ''
  expect(Object.fromEntries(writtenIn(sent))).toEqual({ 'connect-src': "'self'", 'frame-ancestors': "'none'" })
})
