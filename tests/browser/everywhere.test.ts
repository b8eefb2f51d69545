/** One reader goes every way through the guide on one device, and is watched: what the policy refuses, what is asked of whom, what is kept. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page as Tab } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { keptKeys } from '../../src/reader/kept-texts.ts'
import { buildFolder } from '../places.ts'
import { startCountingProxy, type Asked } from './counting-proxy.ts'
import { firstGuide } from './first-guide.ts'
import { journeys, tonight } from './journeys.ts'
import { laidOut, lastingReader } from './reader.ts'
import { watch, type Watched } from './watched.ts'

const guide = firstGuide()

interface Walk extends Watched {
  readonly reader: BrowserContext
  readonly tab: Tab
  readonly asked: readonly Asked[]
  /** The policies that documents came under, out of the network and out of the saved copy. */
  readonly policies: { readonly path: string; readonly isSaved: boolean; readonly policy: string | undefined }[]
  readonly sockets: readonly string[]
}

let walk: Walk
beforeAll(async () => {
  const proxy = await startCountingProxy(guide.server.origin)
  // Without the second, a browser asks hosts of its own device directly.
  const reader = await lastingReader(guide.browser, { acceptDownloads: true, proxy: { server: proxy.address, bypass: '<-loopback>' } })
  const watched = await watch(reader)
  const tab = await reader.newPage()
  const policies: Walk['policies'] = []
  const sockets: string[] = []
  tab.on('websocket', (socket) => void sockets.push(socket.url()))
  tab.on('response', (response) => {
    if (response.request().resourceType() === 'document') policies.push({ path: new URL(response.url()).pathname, isSaved: response.fromServiceWorker(), policy: response.headers()['content-security-policy'] })
  })
  for (const go of Object.values(journeys)) await go(tab, guide.server.origin)
  walk = { ...watched, reader, tab, asked: proxy.asked, policies, sockets }
  return async () => proxy[Symbol.asyncDispose]()
}, 240_000)

test('on no page and in no part that comes on demand does the policy refuse what the guide does, and nothing goes wrong', () => {
  expect([walk.refused, walk.complaints]).toEqual([[], []])
})

test('every page comes under the policy that was built, out of the network and out of the saved copy', async () => {
  const [, built = ''] = /Content-Security-Policy: (.*)/.exec(await readFile(join(buildFolder('first'), '_headers'), 'utf8')) ?? []
  expect(walk.policies.filter(({ policy }) => policy !== built)).toEqual([])
  expect(new Set(walk.policies.map(({ isSaved }) => isSaved))).toEqual(new Set([false, true]))
  expect(new Set(walk.policies.map(({ path }) => path)).size).toBeGreaterThan(30)
})

test('no request goes anywhere but to the guide, and none tells where from, who, or what was typed or chosen', async () => {
  const scripts = (await readdir(join(buildFolder('first'), 'assets'))).filter((name) => name.endsWith('.js')).map((name) => `${guide.server.origin}/assets/${name}`)
  expect(walk.asked.map(({ address }) => address)).toEqual(expect.arrayContaining([...scripts, `${guide.server.origin}/sw.js`, `${guide.server.origin}/all-pages.json`]))
  expect(walk.asked.filter(({ method, address }) => method !== 'GET' || !address.startsWith(`${guide.server.origin}/`))).toEqual([])
  // A browser that looks for a new worker names the old one.
  expect(walk.asked.filter(({ headers: { cookie, referer } }) => cookie ?? (referer !== `${guide.server.origin}/sw.js` && referer))).toEqual([])
  const secrets = new RegExp([tonight, tonight.split('.').at(-1), '1\\.e\\.', '123456', 'clogged', 'NZ', 'Tuesday', 'situation=', 'technique='].join('|'))
  expect(walk.asked.filter((asked) => secrets.test(JSON.stringify(asked)))).toEqual([])
  expect(walk.sockets).toEqual([])
})

test('there is no cookie', async () => {
  expect(await walk.reader.cookies()).toEqual([])
  expect(await walk.tab.evaluate(async () => [document.cookie, await (window as unknown as { cookieStore: { getAll: () => Promise<unknown> } }).cookieStore.getAll()])).toEqual(['', []])
})

/** Each thing that is kept, and the words on /about/ that say so. */
const told = (origin: string): Readonly<Record<string, string>> => ({
  'localStorage: gentle-hands light': 'your choice of light',
  'localStorage: gentle-hands country': 'the country you chose',
  'localStorage: gentle-hands numbers': 'your own numbers to call',
  'localStorage: gentle-hands drawing': 'how you want the drawings',
  'localStorage: gentle-hands settings': 'your settings, such as text size',
  'database gentle-hands: going': 'the session at hand',
  'database gentle-hands: log': 'your log of sessions',
  'localStorage: gentle-hands plans': 'your plans,',
  'localStorage: gentle-hands draft': 'the one that you made last',
  'sessionStorage: gentle-hands places': 'where you were on each page',
  [`cache: gentle-hands ${origin}/`]: 'the saved copy of the guide',
})

test('nothing is kept but what /about/ lists, and each thing that it lists is', async () => {
  // Leaving a page keeps the places on it.
  await walk.tab.goto(`${guide.server.origin}/about/`)
  await laidOut(walk.tab)
  const kept = await walk.tab.evaluate(keptHere)
  expect(kept.sort()).toEqual(Object.keys(told(guide.server.origin)).sort())
  const listed = await walk.tab.getByText('These are kept on this device only:').locator('xpath=following-sibling::ul[1]').getByRole('listitem').allInnerTexts()
  expect(Object.values(told('')).filter((words) => !listed.some((line) => line.includes(words)))).toEqual([])
  expect(listed.filter((line) => !Object.values(told('')).some((words) => line.includes(words)))).toEqual([])
})

/** In the page: all places where a browser lets a page keep something, and what stands there. It can call nothing of ours. */
async function keptHere(): Promise<string[]> {
  const databases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => new Promise<string[]>((resolve, reject) => {
    const opened = indexedDB.open(name)
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      resolve([...opened.result.objectStoreNames].map((store) => `database ${name}: ${store}`))
      opened.result.close()
    }
  })))
  const files = async (): Promise<string[]> => Array.fromAsync((await navigator.storage.getDirectory() as unknown as { keys: () => AsyncIterable<string> }).keys())
  const buckets = await (navigator as unknown as { storageBuckets?: { keys: () => Promise<string[]> } }).storageBuckets?.keys() ?? []
  return [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...databases.flat(),
    ...(await caches.keys()).map((name) => `cache: ${name}`),
    ...(await files()).map((name) => `file: ${name}`),
    ...buckets.map((name) => `bucket: ${name}`),
    ...(window.name === '' ? [] : ['the name of the window']),
  ]
}

test('the file that takes what is kept elsewhere knows each text that is kept', () => {
  const texts = Object.keys(told('')).flatMap((name) => /^localStorage: (.*)/.exec(name)?.[1] ?? [])
  expect([...keptKeys].sort()).toEqual(texts.sort())
})
