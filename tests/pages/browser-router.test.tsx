import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useLocation, useNavigationType } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Link } from '../../src/guide/link.tsx'
import { BrowserRouter } from '../../src/pages/browser-router.tsx'

function Here() {
  const { pathname, search, hash, state, key } = useLocation()
  return <output data-key={key}>{`${useNavigationType()} ${pathname}${search}${hash} ${JSON.stringify(state)}`}</output>
}

/** What the reader asked for, and how a test has each page come. */
const bring = vi.fn<(path: string) => Promise<unknown>>()

beforeEach(() => {
  bring.mockReset().mockResolvedValue(undefined)
  history.replaceState(null, '', '/a/guide/')
  render(<BrowserRouter basename="/a/guide" bring={bring}><Link to="/words/?a=1#oil" state="given">words</Link><Link to="/">home</Link><Here /></BrowserRouter>)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  cleanup()
})

const here = () => screen.getByRole('status').textContent
const press = (name: string, keys = {}) => act(async () => fireEvent.click(screen.getByRole('link', { name }), keys))

test('a reader who presses a link is at its address, with what it gave along, and the address bar says so', async () => {
  expect(here()).toBe('POP / null')
  await press('words')
  expect(here()).toBe('PUSH /words/?a=1#oil "given"')
  expect(location.pathname + location.search + location.hash).toBe('/a/guide/words/?a=1#oil')
})

test('a reader who goes back is where they were, as the browser says', async () => {
  await press('words')
  const forward = history.state
  history.replaceState(null, '', '/a/guide/')
  await act(async () => void dispatchEvent(new PopStateEvent('popstate')))
  expect(here()).toBe('POP / null')
  history.replaceState(forward, '', '/a/guide/words/?a=1#oil')
  await act(async () => void dispatchEvent(new PopStateEvent('popstate')))
  expect(here()).toBe('POP /words/?a=1#oil "given"')
  expect(screen.getByRole('status').dataset['key']).toBe(forward.key)
})

test('a reader who presses the link to where they are gets no second step to go back', async () => {
  const push = vi.spyOn(history, 'pushState')
  await press('home')
  expect(here()).toBe('REPLACE / null')
  expect(push).not.toHaveBeenCalled()
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])('a reader who presses a link with %o gets what the browser does with it', async (keys) => {
  const wasStopped = vi.fn()
  addEventListener('click', (event) => wasStopped(event.defaultPrevented), { once: true })
  await press('words', keys)
  expect(wasStopped).toHaveBeenCalledWith(false)
  expect(here()).toBe('POP / null')
})

test('a reader whose browser allows no further step in its history is brought there by the browser itself', async () => {
  vi.spyOn(history, 'pushState').mockImplementation(() => { throw new DOMException('100 times per 30 seconds', 'SecurityError') })
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => {})
  await press('words')
  expect(assign).toHaveBeenCalledWith('/a/guide/words/?a=1#oil')
  expect(here()).toBe('POP / null')
})

test('a reader stays where they are until the page that they pressed is here', async () => {
  const { promise, resolve } = Promise.withResolvers()
  bring.mockReturnValue(promise)
  await press('words')
  expect(bring).toHaveBeenCalledWith('/words/')
  expect(here()).toBe('POP / null')
  await act(async () => resolve(undefined))
  expect(here()).toBe('PUSH /words/?a=1#oil "given"')
})

test('a reader whose page does not come in three seconds is left to the browser, which shows that it loads', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
  bring.mockReturnValue(new Promise(() => {}))
  await press('words')
  vi.advanceTimersByTime(2999)
  expect(reload).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(reload).toHaveBeenCalledOnce()
  expect(location.pathname).toBe('/a/guide/words/')
})

test('a reader who pressed on meanwhile, or whose page came, is left in peace', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
  bring.mockReturnValueOnce(new Promise(() => {}))
  await press('words')
  await press('home')
  vi.advanceTimersByTime(10_000)
  expect(reload).not.toHaveBeenCalled()
})

test('a reader whose page cannot be had is brought there all the same, to be told', async () => {
  bring.mockRejectedValue(new TypeError('Failed to fetch'))
  await press('words')
  expect(here()).toBe('PUSH /words/?a=1#oil "given"')
})

test('a reader who pressed on before a page was here is not brought back to it', async () => {
  const { promise, resolve } = Promise.withResolvers()
  bring.mockReturnValueOnce(promise)
  await press('words')
  await press('home')
  expect(here()).toBe('REPLACE / null')
  await act(async () => resolve(undefined))
  expect(here()).toBe('REPLACE / null')
})
