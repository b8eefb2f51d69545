import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Link, MemoryRouter, useNavigate } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { useBrowserManners } from '../../src/pages/browser-manners.ts'
import './open-guide.tsx'

beforeEach(() => {
  vi.restoreAllMocks()
  scrollTo(0, 0)
})

function Guide() {
  const navigate = useNavigate()
  useBrowserManners()
  return (
    <main>
      <h1>Guide</h1>
      <Link discover="none" to="/next/">next</Link>
      <Link discover="none" to="/next/#steps">steps</Link>
      <Link discover="none" to="/next/#%">broken</Link>
      <button onClick={() => void navigate(-1)}>back</button>
      <h2 id="steps">Steps</h2>
    </main>
  )
}

function open() {
  const reader = userEvent.setup()
  const { unmount } = render(<MemoryRouter initialEntries={[{ pathname: '/', key: 'first' }]}><Guide /></MemoryRouter>)
  const press = (name: string) => act(() => reader.click(screen.getByText(name)))
  const scroll = (y: number) => {
    scrollTo(0, y)
    dispatchEvent(new Event('scroll'))
  }
  return { press, scroll, unmount }
}
const stored = () => JSON.parse(sessionStorage.getItem('gentle-hands places') ?? '{}')

test('the first page is left where the browser put it, with its focus', () => {
  const { unmount } = open()
  expect(document.activeElement).toBe(document.body)
  unmount()
})

test('a new page begins at its top, with the focus at its heading', async () => {
  const { press, scroll } = open()
  scroll(500)
  await press('next')
  expect(scrollY).toBe(0)
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test('a link into a page begins there', async () => {
  const { press } = open()
  const steps = screen.getByRole('heading', { level: 2 })
  const seen = vi.spyOn(steps, 'scrollIntoView')
  await press('steps')
  expect(seen).toHaveBeenCalled()
  expect(document.activeElement).toBe(steps)
})

test('a link whose anchor is broken still leads to its page', async () => {
  const { press } = open()
  await press('broken')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test('going back returns to where the reader was', async () => {
  const { press, scroll } = open()
  scroll(700)
  await press('next')
  scroll(50)
  await press('back')
  expect(scrollY).toBe(700)
})

test('places outlive a reload, and what was kept wrongly harms nothing', () => {
  sessionStorage.setItem('gentle-hands places', JSON.stringify({ older: 300, broken: 'x' }))
  const { scroll } = open()
  scroll(120)
  dispatchEvent(new Event('pagehide'))
  expect(stored()).toEqual({ older: 300, first: 120 })
})

test.for(['null', '[]', '7', '{', '"x"'])('a reader whose kept places are %s reads on', async (kept) => {
  sessionStorage.setItem('gentle-hands places', kept)
  const { press } = open()
  await press('next')
  expect(screen.getByRole('heading', { level: 1 })).toBeDefined()
})

test('the browser keeps places itself while the guide does not run', () => {
  open()
  expect(history.scrollRestoration).toBe('manual')
  dispatchEvent(new Event('pagehide'))
  expect(history.scrollRestoration).toBe('auto')
  dispatchEvent(new Event('pageshow'))
  expect(history.scrollRestoration).toBe('manual')
})
