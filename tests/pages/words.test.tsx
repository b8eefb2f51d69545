import { act, createEvent, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Page } from '../../src/guide/page.ts'
import { rememberPages } from '../../src/pages/load-page.ts'
import { openGuide, pageAt } from './open-guide.tsx'
import { givePopovers } from './popovers.ts'

const word = (name: string) => within(screen.getByRole('main')).getAllByRole('link', { name })[0] ?? document.body
const sheet = () => screen.getByRole('dialog')
const title = () => screen.getByRole('heading', { level: 1 }).textContent

/** The guide's real pages, with what is asked for in place of the glossary. */
const withWords = (words: () => Promise<Page>) => rememberPages((path) => (path === '/words/' ? words() : Promise.resolve(pageAt(path)))).load
const failing = async () => { throw new TypeError('Failed to fetch') }

describe('in a browser with popovers', () => {
  givePopovers()

  test('a word opens in place, with its meaning, its marks, and the way to all words', async () => {
    const { reader } = await openGuide('/techniques/armpit/')
    expect(word('latch').getAttribute('aria-haspopup')).toBe('dialog')
    await reader.press(word('latch'))
    expect(title()).toBe('Armpit')
    expect(sheet().getAttribute('aria-label')).toBe('Latch')
    expect(document.getElementById(sheet().getAttribute('aria-describedby') ?? '')?.textContent).toBe('How a baby takes the breast into the mouth.our choice')
    expect(within(sheet()).getByRole('link', { name: 'All words' }).getAttribute('href')).toBe('/words/#latch')
    expect(document.activeElement).toBe(sheet())
  })

  test('the glossary is fetched when a word is pressed, and not before', async () => {
    const words = vi.fn(async () => pageAt('/words/'))
    const { reader } = await openGuide('/techniques/armpit/', { loadPage: withWords(words) })
    expect(words).not.toHaveBeenCalled()
    await reader.press(word('latch'))
    expect(words).toHaveBeenCalledOnce()
  })

  test('Close shuts the word, and another word opens in its place', async () => {
    const { reader } = await openGuide('/techniques/armpit/')
    await reader.press(word('latch'))
    await reader.press(word('areola'))
    expect(screen.getAllByRole('dialog').map((each) => each.getAttribute('aria-label'))).toEqual(['Areola'])
    await reader.press(within(sheet()).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('moving on closes the word', async () => {
    const { reader } = await openGuide('/techniques/armpit/')
    await reader.press(word('latch'))
    await reader.press(within(sheet()).getByRole('link', { name: 'All words' }))
    expect(title()).toBe('Words')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.for(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('with %s held, the link is the browser\'s to follow', async (held) => {
    await openGuide('/techniques/armpit/')
    const press = createEvent.click(word('latch'), { [held]: true })
    await act(async () => void fireEvent(word('latch'), press))
    expect(press.defaultPrevented).toBe(false)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('where the meaning cannot be had, the link is followed', async () => {
    const { reader } = await openGuide('/techniques/armpit/', { loadPage: withWords(failing) })
    await reader.press(word('latch'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await screen.findByText(/^This page could not load/)).toBeDefined()
  })

  test('where the glossary has no such word, the link is followed', async () => {
    const { reader } = await openGuide('/techniques/armpit/', { loadPage: withWords(async () => ({ ...pageAt('/words/'), sections: [] })) })
    await reader.press(word('latch'))
    expect(title()).toBe('Words')
  })

  test('a word that comes when the reader has moved on stays shut, and pulls nobody back', async () => {
    const { promise, reject } = Promise.withResolvers<never>()
    const { reader } = await openGuide('/techniques/armpit/', { loadPage: withWords(() => promise) })
    await reader.press(word('latch'))
    await reader.press(screen.getByRole('link', { name: 'Get help' }))
    await act(async () => reject(new TypeError('Failed to fetch')))
    expect(title()).toBe('Get help')
  })

  test('in the glossary itself, a word leads down the page', async () => {
    const intro = [{ kind: 'paragraph', text: [{ kind: 'link', to: '/words/#duct', text: ['duct'] }] }] as const
    const { reader } = await openGuide('/words/', { loadPage: withWords(async () => ({ ...pageAt('/words/'), intro })) })
    expect(word('duct').getAttribute('aria-haspopup')).toBeNull()
    await reader.press(word('duct'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement?.id).toBe('duct')
  })
})

test('in a browser without popovers, a word is a link', async () => {
  const { reader } = await openGuide('/techniques/armpit/')
  expect(word('latch').getAttribute('aria-haspopup')).toBeNull()
  await reader.press(word('latch'))
  expect(title()).toBe('Words')
})
