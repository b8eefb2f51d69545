import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rememberPages } from '../../src/pages/load-page.ts'
import { openGuide, pageAt } from './open-guide.tsx'

// React tells the console of every fault that is caught; here they are meant.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

/** A network that a test can take away and bring back. */
function network() {
  const state = { isThere: false }
  const asked: string[] = []
  const { load: loadPage, forgetFailed } = rememberPages(async (path) => {
    asked.push(path)
    if (!state.isThere) throw new TypeError('Failed to fetch')
    return pageAt(path)
  })
  return { state, asked, world: { loadPage, forgetFailed } }
}

test('a reader whose page cannot load is told so, and may try again', async () => {
  const { world } = network()
  await openGuide('/techniques/roll/', world)
  expect((await screen.findByRole('alert')).textContent).toBe('This page could not load. You may have no signal, and it is not saved yet.')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Gentle Hands')
  expect(screen.getByRole('navigation', { name: 'Guide' })).toBeDefined()
})

test('a reader who tries again with a signal reads the page', async () => {
  const { state, world } = network()
  const { reader } = await openGuide('/techniques/roll/', world)
  state.isThere = true
  await reader.press(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Roll' })).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a reader who tries again without a signal is told again', async () => {
  const { world } = network()
  const { reader } = await openGuide('/techniques/roll/', world)
  await reader.press(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('alert')).toBeDefined()
})

test('a page that fails when a link leads to it is asked for once, and stays told until the reader tries again', async () => {
  const { state, asked, world } = network()
  state.isThere = true
  const { reader } = await openGuide('/', world)
  state.isThere = false
  await reader.press(screen.getByRole('link', { name: 'Get help' }))
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(asked).toEqual(['/', '/get-help/'])
})

test('one page that failed leaves the others as they are', async () => {
  const { state, world } = network()
  const { reader } = await openGuide('/techniques/roll/', world)
  await screen.findByRole('alert')
  state.isThere = true
  await reader.press(screen.getByRole('link', { name: 'Get help' }))
  expect(await screen.findByRole('heading', { level: 1, name: pageAt('/get-help/').title })).toBeDefined()
})

test('what was loaded is not asked for again', async () => {
  const ask = vi.fn(async (path: string) => pageAt(path))
  const { load, forgetFailed } = rememberPages(ask)
  const page = await load('/words/')
  forgetFailed()
  expect(await load('/words/')).toBe(page)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('what failed stays failed until it is to be tried again, so that no page asks for ever', async () => {
  const ask = vi.fn(async (path: string) => pageAt(path)).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const { load, forgetFailed } = rememberPages(ask)
  await expect(load('/save/')).rejects.toThrow('Failed to fetch')
  await expect(load('/save/')).rejects.toThrow('Failed to fetch')
  forgetFailed()
  expect((await load('/save/')).path).toBe('/save/')
  expect(ask).toHaveBeenCalledTimes(2)
})
