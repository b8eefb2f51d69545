import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadAhead } from '../../src/pages/load-ahead.ts'

const bring = vi.fn<(path: string) => Promise<unknown>>()
loadAhead('/a/guide', bring)

beforeEach(() => void bring.mockReset().mockResolvedValue(undefined))
afterEach(() => document.body.replaceChildren())

/** Lays a finger on what `html` holds, on its innermost part. */
function touch(html: string): void {
  document.body.innerHTML = html
  const innermost = [...document.body.querySelectorAll('*')].at(-1)
  innermost?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
}

test('a reader whose finger is on a link has its page brought before the finger lifts', () => {
  touch('<a href="/a/guide/words#oil"><b>words</b></a>')
  expect(bring).toHaveBeenCalledExactlyOnceWith('/words/')
})

test.each(['<p>no link</p>', '<a href="https://elsewhere.example/a/guide/">elsewhere</a>', '<a href="/another/">beside the guide</a>', '<a href="tel:112">112</a>', '<a>an empty link</a>'])('nothing is asked for a finger on %s', (html) => {
  touch(html)
  expect(bring).not.toHaveBeenCalled()
})

test('a page that does not come ahead is nobody\u2019s fault yet', async () => {
  bring.mockRejectedValue(new TypeError('Failed to fetch'))
  touch('<a href="/a/guide/">home</a>')
  await expect(bring.mock.results[0]?.value).rejects.toThrow('Failed to fetch')
})
