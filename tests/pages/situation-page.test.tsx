import { act, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { PageOf } from '../../src/guide/page.ts'
import { SituationPage } from '../../src/pages/situation-page.tsx'
import { openGuide, pageAt, pages, techniques } from './open-guide.tsx'

const situations = pages.filter((page): page is PageOf<'situation'> => page.type === 'situation')
const main = () => within(screen.getByRole('main'))
const none = () => main().getByRole('button', { name: 'None of these' })
const steps = () => main().queryByRole('heading', { level: 2, name: 'Steps' })
const questions = () => main().getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)

test('home offers the ten situations in their order, before the eleven and before help', async () => {
  await openGuide('/')
  const links = main().getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  const offered = links.filter((to) => to.startsWith('/situations/'))
  expect(offered).toEqual(situations.map(({ path }) => path))
  expect(offered.length).toBe(10)
  expect(links.indexOf(offered.at(-1) ?? '')).toBeLessThan(links.findIndex((to) => to.startsWith('/techniques/')))
})

describe.each(situations)('$title', (page) => {
  test('asks its questions before any step, and one press on "None of these" shows the steps', async () => {
    const { reader } = await openGuide(page.path)
    expect(steps()).toBeNull()
    expect(questions()).toEqual(page.gate.map(({ ask }) => ask))
    await reader.press(none())
    expect(steps()).not.toBeNull()
    expect(main().queryAllByRole('checkbox')).toEqual([])
  })

  test('gives each step its name, and the stop rule beside each step with hands', async () => {
    const { reader } = await openGuide(page.path)
    await reader.press(none())
    const items = [...document.querySelectorAll('#steps > ol > li')]
    expect(items.length).toBe(page.steps.length + 1)
    for (const [at, { name, kind, stopIf }] of page.steps.entries()) {
      expect(items[at]?.textContent).toContain(name)
      expect(items[at]?.textContent?.includes('Stop if:')).toBe(stopIf.length > 0)
      if (kind === 'technique' || kind === 'rps' || kind === 'express') expect(items[at]?.textContent).toMatch(/Stop if: .*\b(hurts?|pain)\b/i)
    }
    expect(items.at(-1)?.textContent).toContain('When to call')
  })

  test('stands whole without a script: questions, what each means, and the steps', () => {
    const html = renderToString(<StaticRouter location={page.path}><SituationPage page={page} /></StaticRouter>)
    for (const { ask } of page.gate) expect(html).toContain(ask)
    expect(html.match(/<noscript>If yes:/g)?.length).toBe(page.gate.length)
    expect(html.indexOf('id="gate"')).toBeLessThan(html.indexOf('id="steps"'))
    expect(html).toContain('When to call')
  })
})

test('a yes shows what to do, the most urgent first, and no steps', async () => {
  const { reader } = await openGuide('/situations/engorged/')
  await reader.press(main().getByLabelText(/^A lump/))
  await reader.press(main().getByLabelText(/^A fever/))
  await reader.press(main().getByLabelText(/^Chest pain/))
  const groups = [...within(main().getByRole('status')).getAllByRole('term')].map(({ textContent }) => textContent)
  expect(groups).toEqual(['Call your emergency number', 'Call now, day or night', 'Call today', 'See someone this week'])
  expect(steps()).toBeNull()
  expect(main().queryByRole('button', { name: 'None of these' })).toBeNull()
})

test('a yes leads to the situation that it means, where it stands ticked, and its steps are one press away', async () => {
  const { reader } = await openGuide('/situations/engorged/')
  await reader.press(main().getByLabelText(/^A lump/))
  await reader.press(main().getByRole('link', { name: 'Go to: A sore lump' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'A sore lump' })).toBeDefined()
  expect(main().getByRole<HTMLInputElement>('checkbox', { name: /^A lump/ }).checked).toBe(true)
  await reader.press(main().getByRole('button', { name: 'Show me the steps here' }))
  expect(steps()).not.toBeNull()
})

test('steps made for a lump stay shut where a fever is ticked as well', async () => {
  const { reader } = await openGuide('/situations/sore-lump/')
  await reader.press(main().getByLabelText(/^A lump/))
  await reader.press(main().getByLabelText(/^A fever/))
  expect(main().queryByRole('button', { name: 'Show me the steps here' })).toBeNull()
  expect(main().getByRole('link', { name: 'Go to: Red, hot or feverish' })).toBeDefined()
})

test('a yes can be taken back', async () => {
  const { reader } = await openGuide('/situations/engorged/')
  await reader.press(main().getByLabelText(/^A lump/))
  await reader.press(main().getByLabelText(/^A lump/))
  expect(none()).toBeDefined()
})

test('a reader who said none of these is not asked again on the next situation, but can ask for it', async () => {
  const { reader } = await openGuide('/situations/engorged/')
  await reader.press(none())
  await reader.press(screen.getByRole('link', { name: 'Now' }))
  await reader.press(await main().findByRole('link', { name: 'Milk seems stuck' }))
  await screen.findByRole('heading', { level: 1, name: 'Milk seems stuck' })
  expect(steps()).not.toBeNull()
  await reader.press(main().getByRole('button', { name: 'Ask me again' }))
  expect(steps()).toBeNull()
})

test('an installed app that stayed open for more than an hour asks again', async () => {
  const { reader, gate } = await openGuide('/situations/engorged/')
  await reader.press(none())
  await act(async () => gate.forgetOld(Date.now() + 61 * 60_000))
  expect(steps()).toBeNull()
  expect(none()).toBeDefined()
})

test('what was said after a loss does not stand for the question about a baby', async () => {
  const { reader } = await openGuide('/situations/milk-not-wanted/')
  expect(questions().length).toBe(5)
  await reader.press(none())
  await reader.press(screen.getByRole('link', { name: 'Now' }))
  await reader.press(await main().findByRole('link', { name: 'Milk seems stuck' }))
  await screen.findByRole('heading', { level: 1, name: 'Milk seems stuck' })
  expect(steps()).toBeNull()
})

test('after a loss, no word and no link of feeding or a baby stands on the page, whatever is ticked', async () => {
  const { reader } = await openGuide('/situations/milk-not-wanted/')
  for (const box of main().getAllByRole('checkbox')) await reader.press(box)
  const gate = document.querySelector('main')?.innerHTML ?? ''
  for (const box of main().getAllByRole('checkbox')) await reader.press(box)
  await reader.press(none())
  for (const html of [gate, document.querySelector('main')?.innerHTML ?? '']) {
    expect(html).not.toMatch(/\b(bab(y|ies)|feed\w*|fed|latch\w*|nurs(e|es|ing)|suppl(y|ies)|breast-?feed\w*|infants?|newborns?|napp(y|ies))\b/i)
    expect(html).not.toMatch(/href="\/techniques\//)
  }
})

test('the page about a hot patch leads to no technique, and draws no hand but the one that holds cold', async () => {
  const { reader } = await openGuide('/situations/red-and-hot/')
  await reader.press(none())
  expect(main().queryAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('/techniques/'))).toEqual([])
  const page = situations.find(({ path }) => path === '/situations/red-and-hot/')
  const cold = page?.steps.find(({ kind }) => kind === 'cold')
  expect(main().getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))).toEqual([page?.alt, cold?.alt])
})

test('a step that must be turned on stands folded', async () => {
  const { reader } = await openGuide('/situations/sore-lump/')
  await reader.press(none())
  const folded = main().getByText('Armpit: off, unless you want it').closest('details')
  expect(folded?.open).toBe(false)
})

test.for(techniques)('$title says which situations use it and which leave it out, and each leads there', async (page) => {
  await openGuide(page.path)
  const part = main().getByRole('heading', { level: 2, name: 'Goes with' }).parentElement
  const links = within(part ?? document.body).queryAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links.filter((to) => to?.startsWith('/situations/'))).toEqual([...page.usedIn, ...page.leftOutOf].map(({ path }) => path))
  const using = situations.filter(({ steps, route: { flags } }) => !flags.includes('loss') && steps.some(({ to }) => to === page.path)).map(({ path }) => path)
  expect(page.usedIn.map(({ path }) => path)).toEqual(using)
  expect([...page.usedIn, ...page.leftOutOf].length).toBe(9)
  expect(page.leftOutOf.some(({ path }) => using.includes(path))).toBe(false)
})

test.for(pages.filter(({ type }) => !['not-found', 'about', 'save', 'session', 'plan', 'present', 'settings', 'sources'].includes(type)))('$path says in words how much is known, and where experts disagree', async (page) => {
  const { reader } = await openGuide(page.path)
  if (page.type === 'situation') await reader.press(none())
  expect(main().getAllByText(/^(Some evidence|Expert opinion|Disputed|No evidence found)\.$/).length).toBe(1)
  expect(page.because && main().getByText(page.because, { exact: false })).toBeDefined()
  expect(pageAt(page.path).checked).toMatch(/^\d{4}-\d\d-\d\d$/)
})
