import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openGuide, pages } from './open-guide.tsx'

const dialog = () => within(screen.getByRole('dialog', { name: 'Find' }))
const field = () => dialog().getByRole('searchbox', { name: 'Say it in your own words' })
const said = () => dialog().getByRole('status').textContent

async function openFind(world = {}) {
  const guide = await openGuide('/', world)
  await guide.reader.press(screen.getByRole('button', { name: 'Find' }))
  return guide
}

test('a reader who opens the search is told what to try, and nothing is fetched before', async () => {
  const loadAll = vi.fn(async () => pages)
  const { reader } = await openGuide('/', { loadAll })
  expect(loadAll).not.toHaveBeenCalled()
  await reader.press(screen.getByRole('button', { name: 'Find' }))
  expect(said()).toBe('Try clog, hard, oil or armpit.')
  expect(dialog().queryAllByRole('link')).toEqual([])
})

test('a reader finds a place, and goes there', async () => {
  const { reader } = await openFind()
  await reader.type(field(), 'kneeding')
  expect(said()).toMatch(/^\d+ pages fit\.$/)
  await reader.press(dialog().getAllByRole('link')[0] ?? document.body)
  expect(await screen.findByRole('heading', { level: 1, name: 'Kneading' })).toBeDefined()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a reader is told of one page as one', async () => {
  const { reader } = await openFind()
  await reader.type(field(), 'advil')
  expect(said()).toBe('1 page fits.')
})

test('a reader whose words fit nothing is told so, with a way to help', async () => {
  const { reader } = await openFind()
  await reader.type(field(), 'xylophone')
  expect(said()).toBe('Nothing fits those words. Try a shorter one, such as lump or milk. In doubt, get help.')
  await reader.press(dialog().getByRole('link', { name: 'Get help' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Get help' })).toBeDefined()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('where the pages cannot be had, the reader is told, and still has a way to help', async () => {
  const { reader } = await openFind({ loadAll: async () => { throw new TypeError('Failed to fetch') } })
  await reader.type(field(), 'lump')
  expect(said()).toBe('The search could not load. All pages are still here.')
  expect(dialog().getByRole('link', { name: 'Get help' })).toBeDefined()
})

test('while the pages are on their way, nothing is said to fit or not', async () => {
  const { reader } = await openFind({ loadAll: () => new Promise(() => {}) })
  await reader.type(field(), 'lump')
  expect(said()).toBe('')
})

// That the focus goes back to the button is the platform's doing; tests/browser/moving-about.test.ts holds it to that.
test('Enter keeps the search open; Close shuts it', async () => {
  const { reader } = await openFind()
  await reader.type(field(), 'oil{Enter}')
  expect(dialog().getAllByRole('link').length).toBeGreaterThan(0)
  await reader.press(dialog().getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
