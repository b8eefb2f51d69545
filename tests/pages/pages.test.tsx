import { planAsked } from '../../src/guide/plan-address.ts'
import { wantedIn } from '../../src/guide/session-address.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openGuide, pageAt, pages, techniques } from './open-guide.tsx'

const main = () => within(screen.getByRole('main'))
const shown = pages.filter(({ type }) => type !== 'not-found')

test.for(shown)('a reader who opens $path meets its one heading, its lead and its name in the tab', async (page) => {
  await openGuide(page.path)
  expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual([page.title])
  expect(main().getByText(page.lead, { exact: true })).toBeDefined()
  expect(document.title).toBe(`${page.title} · Gentle Hands`)
  expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(page.description)
})

test.for(shown)('no id stands twice on $path, and every link within it leads somewhere', async (page) => {
  await openGuide(page.path)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const hashes = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '').filter((to) => to.startsWith(`${page.path}#`)).map((to) => to.slice(page.path.length))
  const asksForMore = (hash: string) => (page.type === 'plan' ? ['from', 'new'].includes(planAsked(hash, ids)?.kind ?? '') : wantedIn(hash) !== 'unreadable')
  const lost = hashes.filter((hash) => !asksForMore(hash) && !ids.includes(hash.slice(1)))
  expect(lost).toEqual([])
})

test.for(techniques)('a reader of $title sees the picture told in words, and is asked about danger before the steps', async (page) => {
  await openGuide(page.path)
  const before = main().getByRole('region', { name: 'Before you start' })
  const steps = main().getByRole('heading', { level: 2, name: 'Steps' })
  expect(main().getByRole('img', { name: page.alt })).toBeDefined()
  expect(before.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(main().getByText(`Stop if: ${page.stopFirst}`)).toBeDefined()
  for (const bar of page.bars) expect(main().getByText(bar)).toBeDefined()
})

test.for(techniques)('$title leads to the technique before it and the one after', async (page) => {
  await openGuide(page.path)
  const links = within(screen.getByRole('navigation', { name: 'Techniques before and after' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([page.previous, page.next].flatMap((link) => link?.path ?? []))
})

test('a technique that is only taught says so, and leads to the one to use', async () => {
  const taught = techniques.find(({ kind }) => kind === 'teach-only')
  await openGuide(taught?.path ?? '')
  expect(main().getByText(/^We leave this one out/)).toBeDefined()
  expect(main().getByRole('link', { name: `Do this instead: ${taught?.insteadUse?.title}` }).getAttribute('href')).toBe(taught?.insteadUse?.path)
  expect(main().getByText('Nothing. We pair it with no other move.')).toBeDefined()
})

test('home leads to help first, then to each of the techniques in their order', async () => {
  await openGuide('/')
  const links = main().getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  expect(links.findIndex((to) => to.startsWith('/get-help/'))).toBeLessThan(links.findIndex((to) => to.startsWith('/techniques/')))
  const cards = links.filter((to) => techniques.some(({ path }) => path === to))
  expect([...new Set(cards)]).toEqual(techniques.map(({ path }) => path))
})

test('a long page lists its headings, and each leads to its place', async () => {
  await openGuide('/get-help/')
  const contents = within(main().getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
  expect(contents.map(({ textContent }) => textContent)).toEqual(pageAt('/get-help/').sections.map(({ heading }) => heading).toSpliced(1, 0, 'My own numbers'))
})

test('every emergency number can be dialled, and says when it was looked at', async () => {
  await openGuide('/get-help/')
  const numbers = pageAt('/get-help/').sections.flatMap(({ blocks, sections }) => [...blocks, ...sections.flatMap(({ blocks }) => blocks)])
    .flatMap((block) => (block.kind === 'emergency-numbers' ? block.rows : []))
  expect(numbers.length).toBeGreaterThan(0)
  for (const { country, emergency } of numbers) {
    const row = document.querySelector<HTMLElement>(`[data-country="${country}"]`)
    const calls = within(row ?? document.body).getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(calls).toEqual(expect.arrayContaining(emergency.map((number) => `tel:${number.replace(/\D/g, '')}`)))
    expect(row?.textContent).toMatch(/(Checked|Not checked yet\. Listed): \d{4}-\d\d-\d\d\./)
  }
})

test.for(['/no-such-page/', '/techniques/no-such-technique/', '/techniques/roll/more/', '/%E0%A4%A/'])('a reader who opens %s is told that it is not there, with a way on', async (path) => {
  await openGuide(path)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(pageAt('/404.html').title)
  expect(main().getAllByRole('link').length).toBeGreaterThan(0)
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
})

test('a link without its last slash leads to the page that is meant', async () => {
  await openGuide('/techniques/roll')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Roll')
})

test('a reader who goes from page to page with a link reads the next, and the bar says where', async () => {
  const { reader } = await openGuide('/')
  const bar = within(screen.getByRole('navigation', { name: 'Guide' }))
  expect(bar.getByRole('link', { name: 'Now' }).getAttribute('aria-current')).toBe('page')
  await reader.press(bar.getByRole('link', { name: 'Eleven' }))
  await reader.press(await main().findByRole('link', { name: /Armpit/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Armpit' })).toBeDefined()
  expect(bar.getByRole('link', { name: 'Eleven' }).getAttribute('aria-current')).toBe('page')
  expect(bar.getByRole('link', { name: 'Now' }).hasAttribute('aria-current')).toBe(false)
})

test('the bar for the thumb leads to four places and holds nothing else; search and light stand above', async () => {
  const { reader } = await openGuide('/')
  const bar = within(screen.getByRole('navigation', { name: 'Guide' }))
  expect(bar.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Now', 'Eleven', 'My plan', 'Get help'])
  expect(bar.queryByRole('button')).toBeNull()
  expect(within(screen.getByRole('banner')).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Find', 'Light'])
  await reader.press(bar.getByRole('link', { name: 'My plan' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'My plan' })).toBeDefined()
  expect(bar.getByRole('link', { name: 'My plan' }).getAttribute('aria-current')).toBe('page')
})

test('a consultant finds the presenter below every page', async () => {
  await openGuide('/techniques/roll/')
  expect(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'At the bedside' }).getAttribute('href')).toBe('/present/')
})
