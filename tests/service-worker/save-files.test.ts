import { afterEach, expect, test, vi } from 'vitest'
import { hashOf } from '../../src/service-worker/hash.ts'
import { saveFiles } from '../../src/service-worker/save-files.ts'
import { fileListOf } from '../../src/service-worker/saved-files.ts'

const scope = 'https://guide.test/hands/'
const texts: Readonly<Record<string, string>> = {
  'get-help/': '<h1>Help</h1>',
  'get-help/page.json': '{"page":"help"}',
  '': '<h1>Gentle – “hands”</h1>',
  'page.json': '{"page":"home"}',
  '404.html': '<h1>Not here</h1>',
  'assets/index.js': 'alive()',
}
const policy = { 'Content-Security-Policy': "default-src 'none'" }
const hostHeaders = { ...policy, 'X-Content-Type-Options': 'nosniff', ETag: '"1"', 'Content-Length': '9', 'Content-Type': 'text/plain' }

afterEach(() => vi.unstubAllGlobals())

const goodPack = () => new Response(JSON.stringify(texts), { headers: hostHeaders })

/** A phone that holds nothing yet, and a host that sends `pack`. */
async function phone({ pack = async () => goodPack(), broken = 'nothing', dropped = 0, oldInBrowser = 'nothing', stalled = 'nothing' } = {}) {
  const kept = new Map<string, Response>()
  const asked: string[] = []
  const open = async () => ({ put: async (key: string, file: Response) => void kept.set(key.replace(/\?.*/, '').slice(scope.length), file) })
  const match = async (key: string) => kept.get(key.replace(/\?.*/, '').slice(scope.length))?.clone()
  const network = async (address: string, { cache }: RequestInit) => {
    const name = address.slice(scope.length)
    asked.push(name)
    if (name === oldInBrowser && cache === 'default') return new Response('of the build before', { headers: hostHeaders })
    if (name === stalled) throw new DOMException('Timed out', 'TimeoutError')
    if (name === 'all-pages.json') return pack()
    if (name === 'assets/index.js' && asked.filter((other) => other === name).length <= dropped) throw new TypeError('Failed to fetch')
    return new Response(name === broken ? 'broken' : texts[name], { headers: hostHeaders })
  }
  vi.stubGlobal('caches', { open, match })
  vi.stubGlobal('fetch', network)
  const entries = await Promise.all(Object.entries(texts).map(async ([url, text]) => ({ url, revision: await hashOf(new Response(text)) })))
  const keptTexts = async () => Object.fromEntries(await Promise.all([...kept].map(async ([name, file]) => [name, await file.clone().text()])))
  return { files: fileListOf(entries, scope), kept, asked, keptTexts }
}

test('a first install asks for help, then for the pack, which is the longest, and for no other page', async () => {
  const { files, asked, keptTexts } = await phone()
  await saveFiles(files)
  expect(asked.slice(0, 2).sort()).toEqual(['get-help/', 'get-help/page.json'])
  expect(asked.slice(2)).toEqual(['all-pages.json', 'assets/index.js'])
  expect(await keptTexts()).toEqual(texts)
})

test('a page out of the pack is under the headers that the host sends, and of its own type', async () => {
  const { files, kept } = await phone()
  await saveFiles(files)
  const headers = (name: string) => Object.fromEntries(kept.get(name)?.headers ?? [])
  const sent = { 'content-security-policy': "default-src 'none'", 'x-content-type-options': 'nosniff' }
  expect(headers('')).toEqual({ ...sent, 'content-type': 'text/html; charset=utf-8' })
  expect(headers('404.html')).toEqual({ ...sent, 'content-type': 'text/html; charset=utf-8' })
  expect(headers('page.json')).toEqual({ ...sent, 'content-type': 'application/json; charset=utf-8' })
})

const faults: Readonly<Record<string, () => Promise<Response>>> = {
  'is not there': async () => new Response('Not found', { status: 404 }),
  'is a page to log in': async () => new Response('<!doctype html>'),
  'is refused': async () => Promise.reject(new TypeError('Failed to fetch')),
  'is cut': async () => new Response(JSON.stringify(texts).slice(0, 40), { headers: hostHeaders }),
  'is no object': async () => new Response('null', { headers: hostHeaders }),
  'holds no texts': async () => new Response('{"":1}', { headers: hostHeaders }),
  'stalls until patience ends': async () => Promise.reject(new DOMException('Timed out', 'TimeoutError')),
  'is under no policy where pages are': async () => new Response(JSON.stringify(texts)),
}

test.for(Object.entries(faults))('where the pack %s, every page is fetched singly', async ([, pack]) => {
  const { files, asked, keptTexts, kept } = await phone({ pack })
  await saveFiles(files)
  expect([...asked].sort()).toEqual(['all-pages.json', ...Object.keys(texts)].sort())
  expect(await keptTexts()).toEqual(texts)
  expect([...kept.values()].filter(({ headers }) => !headers.has('Content-Security-Policy'))).toEqual([])
})

test('a page that stands in the pack in another form is fetched singly, and it alone', async () => {
  const { files, asked, keptTexts } = await phone({ pack: async () => new Response(JSON.stringify({ ...texts, '': '<h1>Other</h1>' }), { headers: hostHeaders }) })
  await saveFiles(files)
  expect([...asked].sort()).toEqual(['', 'all-pages.json', 'assets/index.js', 'get-help/', 'get-help/page.json'])
  expect(await keptTexts()).toEqual(texts)
})

test('one file that cannot be had fails the saving, after all else is saved', async () => {
  const { files, kept } = await phone({ broken: 'assets/index.js' })
  await expect(saveFiles(files)).rejects.toThrow('assets/index.js was not saved')
  expect([...kept.keys()].sort()).toEqual(Object.keys(texts).filter((name) => name !== 'assets/index.js').sort())
})

test('a line that drops once costs nothing; one that drops twice fails the saving', async () => {
  const once = await phone({ dropped: 1 })
  await saveFiles(once.files)
  expect(await once.keptTexts()).toEqual(texts)
  const twice = await phone({ dropped: 2 })
  await expect(saveFiles(twice.files)).rejects.toThrow('Failed to fetch')
})

test('a host that gives every build the same tag: what the browser keeps of the build before is asked for past it', async () => {
  const { files, asked, keptTexts } = await phone({ oldInBrowser: 'assets/index.js' })
  await saveFiles(files)
  expect(asked.filter((name) => name === 'assets/index.js').length).toBe(2)
  expect(await keptTexts()).toEqual(texts)
})

test('a server that stalls is waited for once', async () => {
  const { files, asked } = await phone({ stalled: 'assets/index.js' })
  await expect(saveFiles(files)).rejects.toThrow('Timed out')
  expect(asked.filter((name) => name === 'assets/index.js').length).toBe(1)
})

test('who has it all asks for nothing; who lost one page asks for that page', async () => {
  const { files, asked, kept } = await phone()
  await saveFiles(files)
  asked.length = 0
  await saveFiles(files)
  expect(asked).toEqual([])
  kept.delete('404.html')
  await saveFiles(files)
  expect(asked).toEqual(['404.html'])
})

test('a spoilt page is fetched anew only when every file is checked', async () => {
  const { files, asked, kept, keptTexts } = await phone()
  await saveFiles(files)
  asked.length = 0
  kept.set('', new Response('spoilt'))
  await saveFiles(files)
  expect(asked).toEqual([])
  await saveFiles(files, { checkAll: true })
  expect(asked).toEqual([''])
  expect(await keptTexts()).toEqual(texts)
})
