import { afterEach, expect, test, vi } from 'vitest'
import { answer, listedAddress } from '../../src/service-worker/answer.ts'
import { fileListOf } from '../../src/service-worker/saved-files.ts'

const scope = 'https://guide.test/hands/'
const names = ['index.html', 'techniques/roll/', '', '404.html', 'assets/index.js']
const files = fileListOf(names.map((url) => ({ url, revision: `hash of ${url}` })), scope)

afterEach(() => vi.unstubAllGlobals())

/** A phone that holds every file of the list but `missing`, with a network or without one. */
function phone({ online = false, status = 200, missing = [] as readonly string[], cacheFails = false } = {}) {
  const match = async (key: string) => {
    if (cacheFails) throw new Error('The storage is broken.')
    const name = names.find((name) => key === `${scope}${name}?hash of ${name}` && !missing.includes(name))
    return name === undefined ? undefined : new Response(`saved ${name}`, { headers: { 'Content-Type': 'text/html' } })
  }
  const network = vi.fn(async (request: Request) => {
    if (!online) throw new TypeError('Failed to fetch')
    return new Response(`network ${request.url}`, { status })
  })
  vi.stubGlobal('caches', { match })
  vi.stubGlobal('fetch', network)
  return network
}

const request = (address: string, options: RequestInit = {}) => new Request(new URL(address, scope), options)
/** What a tap on a link sends. Node makes no such request, so its mode is written over. */
const visit = (address: string) => Object.defineProperty(request(address), 'mode', { value: 'navigate' })
const text = async (response: Promise<Response> | undefined) => (await response)?.text()

test.for([
  ['/hands/techniques/roll/', '/hands/techniques/roll/'],
  ['/hands/techniques/roll/?utm_source=leaflet', '/hands/techniques/roll/'],
  ['/hands/techniques/roll/#steps', '/hands/techniques/roll/'],
  ['/hands/techniques/roll/index.html?a=/index.html', '/hands/techniques/roll/'],
  ['/hands/index.html', '/hands/'],
  ['/hands/my-index.html', '/hands/my-index.html'],
  ['/hands/index.html/x', '/hands/index.html/x'],
])('%s is the page at %s', ([address, listed]) => {
  expect(listedAddress(`https://guide.test${address}`)).toBe(`https://guide.test${listed}`)
})

test.for(['POST', 'PUT', 'HEAD'])('a %s is the browser\'s business', (method) => {
  phone()
  expect(answer(request('', { method }), files)).toBeUndefined()
})

test.for(['https://other.test/hands/', 'https://guide.test/', 'https://guide.test/handsome/', 'http://guide.test/hands/'])('%s is not of this guide and is left alone', (address) => {
  phone()
  expect(answer(visit(address), files)).toBeUndefined()
})

test.for(['', '?utm_source=leaflet', 'index.html'])('a reader who opens "%s" with no network reads the saved home page', async (address) => {
  const network = phone()
  expect(await text(answer(visit(address), files))).toMatch(/^saved /)
  expect(network).not.toHaveBeenCalled()
})

test('a link without its last slash leads to the page, and keeps its query', async () => {
  phone()
  const response = await answer(visit('techniques/roll?utm_source=a%20b&x=1'), files)
  expect(response?.status).toBe(301)
  expect(response?.headers.get('location')).toBe(`${scope}techniques/roll/?utm_source=a%20b&x=1`)
})

test('what a script asks for is not sent elsewhere', async () => {
  phone({ online: true })
  expect(await text(answer(request('techniques/roll'), files))).toBe(`network ${scope}techniques/roll`)
})

test('a page that has gone missing from the copy comes from the network', async () => {
  phone({ online: true, missing: ['techniques/roll/'] })
  expect(await text(answer(visit('techniques/roll/'), files))).toBe(`network ${scope}techniques/roll/`)
})

test('a phone whose storage is broken still reads online', async () => {
  phone({ online: true, cacheFails: true })
  expect(await text(answer(visit('techniques/roll/'), files))).toBe(`network ${scope}techniques/roll/`)
})

test('an unknown address is the server\'s to answer while there is one', async () => {
  phone({ online: true })
  expect(await text(answer(visit('no-such-page/'), files))).toBe(`network ${scope}no-such-page/`)
})

test('an address that the server does not know either is told by the saved page: the server\'s own may be of another build', async () => {
  phone({ online: true, status: 404 })
  const response = await answer(visit('no-such-page/'), files)
  expect(response?.status).toBe(404)
  expect(await response?.text()).toBe('saved 404.html')
  expect(await text(answer(request('assets/old.js'), files))).toBe(`network ${scope}assets/old.js`)
})

test('an unknown address with no network is told by the saved page that says so', async () => {
  phone()
  const response = await answer(visit('no-such-page/'), files)
  expect(response?.status).toBe(404)
  expect(response?.headers.get('content-type')).toBe('text/html')
  expect(await response?.text()).toBe('saved 404.html')
})

test('an unknown file with no network does not exist, and is no page', async () => {
  phone()
  const response = await answer(request('assets/old.js'), files)
  expect(response?.status).toBe(404)
  expect(await response?.text()).toBe('')
})

test('an unknown address is a 404 even where the page that says so is gone', async () => {
  phone({ missing: ['404.html'] })
  expect((await answer(visit('no-such-page/'), files))?.status).toBe(404)
})
