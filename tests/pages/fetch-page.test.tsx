import { afterEach, expect, test, vi } from 'vitest'
import { fetchPages, fetchPaths } from '../../src/pages/fetch-page.ts'
import { pageAt } from './open-guide.tsx'

afterEach(() => vi.unstubAllGlobals())

/** A host that holds these files, and answers every other address with a 404. */
function host(files: Readonly<Record<string, unknown>>, status = 200) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const file = files[address]
    return { ok: file !== undefined && status === 200, status: file === undefined ? 404 : status, json: async () => file }
  })
  return asked
}
const made = (path: string, script = 'index-A.js') => ({ script, page: pageAt(path) })
const notFound = { '/hands/404.json': made('/404.html') }

test('a page is read from the file beside it, under the guide\'s base', async () => {
  const asked = host({ '/hands/techniques/roll/page.json': made('/techniques/roll/') })
  const openAfresh = vi.fn()
  expect((await fetchPages('/hands', 'index-A.js', openAfresh)('/techniques/roll/')).title).toBe('Roll')
  expect(asked).toEqual(['/hands/techniques/roll/page.json'])
  expect(openAfresh).not.toHaveBeenCalled()
})

test('an address that does not exist gives the page that says so', async () => {
  host(notFound)
  expect((await fetchPages('/hands', 'index-A.js', vi.fn())('/no-such-page/')).type).toBe('not-found')
})

test('where even that page is gone, it fails once and does not ask for ever', async () => {
  const asked = host({})
  await expect(fetchPages('/hands', 'index-A.js', vi.fn())('/no-such-page/')).rejects.toThrow('the server said 404')
  expect(asked).toHaveLength(2)
})

test.for([500, 503, 403])('a server that says %i is told to the reader with what to do', async (status) => {
  host({ '/hands/page.json': made('/') }, status)
  await expect(fetchPages('/hands', 'index-A.js', vi.fn())('/')).rejects.toThrow(`/ could not be loaded: the server said ${status}. Try again later.`)
})

test('a page made for another script is never shown; the address is opened afresh instead', async () => {
  host({ '/hands/words/page.json': made('/words/', 'index-B.js') })
  const openAfresh = vi.fn()
  const shown = vi.fn()
  void fetchPages('/hands', 'index-A.js', openAfresh)('/words/').then(shown, shown)
  await vi.waitFor(() => expect(openAfresh).toHaveBeenCalledTimes(1))
  await new Promise((resolve) => setTimeout(resolve))
  expect(shown).not.toHaveBeenCalled()
})

test('the search reads every page but the one that says there is none', async () => {
  host({ '/hands/pages.json': ['/', '/words/', '/404.html'] })
  expect(await fetchPaths('/hands')).toEqual(['/', '/words/'])
  host({})
  await expect(fetchPaths('/hands')).rejects.toThrow('the server said 404')
})
