import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { lossWords } from '../../src/compile/loss-words.ts'
// Loaded on demand in the guide; here already, so that no test waits for it.
import { planWithAddress } from '../../src/guide/plan-address.ts'
import '../../src/pages/asked-present.tsx'
import { openGuide, pages } from './open-guide.tsx'

const main = () => within(screen.getByRole('main'))
const dialog = () => within(screen.getByRole('dialog'))
const button = (name: string | RegExp) => main().findByRole('button', { name })
const situations = pages.filter(({ type }) => type === 'situation')

/** Opens the presenter over its page. */
async function show(fragment: string) {
  const opened = await openGuide(`/present/${fragment}`)
  await opened.reader.press(await button('Show'))
  await act(async () => {})
  return opened
}

test.for([
  ['#situation=zebra', 'The guide has nothing of that name to show. Choose here.'],
  ['#techniques=roll,zebra', 'The guide has nothing of that name to show. Choose here.'],
  ['#techniques=kneading', 'We teach about this one, but we do not show it. Choose here.'],
  ['#situation=<script>', 'This link holds nothing that we can show. Choose here.'],
  ['#anything', 'This link holds nothing that we can show. Choose here.'],
] as const)('%s: one plain sentence, and the choices', async ([fragment, sentence]) => {
  await openGuide(`/present/${fragment}`)
  expect((await main().findByRole('alert')).textContent).toBe(sentence)
  expect(main().getByRole('link', { name: 'Hard and too full' }).getAttribute('href')).toBe('/present/#situation=engorged')
  expect(main().queryByRole('button', { name: 'Show' })).toBeNull()
})

test('a consultant chooses among ten situations and ten techniques, and kneading is not among them', async () => {
  await openGuide('/present/')
  expect(main().getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('/present/#situation='))).toHaveLength(situations.length)
  expect(main().getAllByRole('checkbox')).toHaveLength(10)
  expect(main().queryByRole('checkbox', { name: 'Kneading' })).toBeNull()
})

test('ticked techniques are shown in the order in which they were ticked', async () => {
  const { reader } = await openGuide('/present/')
  await reader.press(main().getByRole('checkbox', { name: 'Roll' }))
  await reader.press(main().getByRole('checkbox', { name: 'Therapeutic' }))
  await reader.press(main().getByRole('button', { name: 'Choose these' }))
  expect(await main().findByRole('heading', { level: 1, name: 'Roll, Therapeutic' })).toBeDefined()
})

test('the words of the bedside stand on the page itself, under one mark that says whose they are', async () => {
  await openGuide('/present/')
  expect(main().getAllByText(/Our own words, not from a study/)).toHaveLength(1)
  expect(main().getByText(/Silence, stiffness or a nod to please is not consent/)).toBeDefined()
  expect(main().getByText(/Cup and sway/)).toBeDefined()
})

test.for(situations)('$title is shown from what is asked first to when to call, and its notes say whose words they are', async (page) => {
  const { reader } = await show(`#situation=${page.path.split('/').at(-2)}`)
  expect(dialog().getByText('You can say no to any part, at any time.')).toBeDefined()
  expect(dialog().queryByText(/Our own words/)).toBeNull()
  await reader.press(dialog().getByRole('button', { name: /^Notes/ }))
  const steps = page.type === 'situation' ? page.steps : []
  for (const step of steps) {
    await reader.press(dialog().getByRole('button', { name: 'Next' }))
    expect(dialog().getByRole('heading', { level: 2, name: step.name })).toBeDefined()
    expect(dialog().getAllByText(/Our own words/)).toHaveLength(1)
  }
  await reader.press(dialog().getByRole('button', { name: 'Next' }))
  expect(dialog().getByRole('heading', { name: 'When to call' })).toBeDefined()
  expect(dialog().getByRole('link', { name: 'Make a plan of this' }).getAttribute('href')).toBe(planWithAddress(page.path))
})

test('after a loss it opens in its own way, and not one word of feeding or a baby stands on any slide or in any note', async () => {
  const { reader } = await show('#situation=milk-not-wanted')
  await reader.press(dialog().getByRole('button', { name: /^Notes/ }))
  expect(dialog().getByText(/I'm so sorry. May I help with the soreness/)).toBeDefined()
  const next = dialog().getByRole<HTMLButtonElement>('button', { name: 'Next' })
  for (let slide = 1; ; slide++) {
    expect([slide, lossWords.exec(document.querySelector('main')?.outerHTML ?? '')?.[0]]).toEqual([slide, undefined])
    if (next.disabled) break
    await reader.press(next)
  }
})

test('about a hot patch no hand is shown, and nothing is said of one, but for the cold pack in a cloth', async () => {
  const { reader } = await show('#situation=red-and-hot')
  expect(dialog().queryByText(/Your own hands/)).toBeNull()
  const next = dialog().getByRole<HTMLButtonElement>('button', { name: 'Next' })
  for (let drawn: string[] = []; ; await reader.press(next)) {
    drawn = [...drawn, ...dialog().queryAllByRole('img').map((picture) => picture.getAttribute('aria-label') ?? '')]
    if (!next.disabled) continue
    expect(drawn.filter((alt) => !alt.includes('cold pack'))).toEqual([])
    break
  }
})

test('before a visit to a hot patch the list tells apart what has one name', async () => {
  await openGuide('/present/#situation=red-and-hot')
  await button('Show')
  const listed = main().getAllByRole('listitem').map(({ textContent }) => textContent ?? '')
  expect(listed).toContain('Gentle care: Take your temperature before any painkiller.')
  expect(listed).toContain('Feed your baby: Keep milk moving as usual.')
  expect(listed).toContain('Cold in cloth')
  expect(new Set(listed).size).toBe(listed.length)
})

test('what is known of a whole situation is not told of one step, unless it is said to be of the whole', async () => {
  const { reader } = await show('#situation=engorged')
  await reader.press(dialog().getByRole('button', { name: /^Notes/ }))
  const knownAt = async (name: string) => {
    while (!dialog().queryByRole('heading', { level: 2, name })) await reader.press(dialog().getByRole('button', { name: 'Next' }))
    return dialog().getByRole('heading', { name: 'What is known' }).nextElementSibling?.textContent
  }
  expect(await knownAt('Armpit')).toMatch(/^Disputed\. /)
  expect(await knownAt('Soften the areola')).toBe('About “Hard and too full” as a whole: Expert opinion. Experts support these gentle steps. They disagree about the armpit strokes.')
})

test('olive oil and then a technique are shown with the wipe between them', async () => {
  const { reader } = await show('#techniques=olive-oil,opposing')
  for (const name of ['Olive oil', 'Wipe off oil', 'Opposing']) {
    await reader.press(dialog().getByRole('button', { name: 'Next' }))
    expect(dialog().getByRole('heading', { level: 2, name })).toBeDefined()
  }
})

test('the choice of side and skin is not kept on the device', async () => {
  const { reader } = await show('#techniques=roll')
  await reader.press(dialog().getByRole('button', { name: 'Next' }))
  await reader.press(dialog().getByRole('button', { name: 'Breast Left' }))
  await reader.press(dialog().getByRole('button', { name: 'Skin As drawn' }))
  expect(dialog().getByRole('button', { name: 'Breast Right' })).toBeDefined()
  expect(dialog().getByRole('button', { name: 'Skin Porcelain' })).toBeDefined()
  expect({ ...localStorage, ...sessionStorage }).toEqual({})
})
