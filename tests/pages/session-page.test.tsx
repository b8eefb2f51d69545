import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
// Loaded on demand in the guide; here already, so that no test waits for it.
import '../../src/session/session-parts.ts'
import { openGuide, pages, techniques } from './open-guide.tsx'

const main = () => within(screen.getByRole('main'))
const button = (name: string) => main().findByRole('button', { name })
const situations = pages.filter(({ type }) => type === 'situation')

/** Opens a session; its questions are answered with "none of these". */
async function openSession(fragment: string) {
  const opened = await openGuide(`/session/${fragment}`)
  await opened.reader.press(await button('None of these'))
  await act(async () => {})
  return opened
}

test.for(['#', '#your-log', '#plan=', '#situation=', '#situation=nothing-of-ours', '#technique=../../about', '#situation=<script>', `#technique=${'a'.repeat(9000)}`])('a link that holds no session says so, and offers those there are: %s', async (fragment) => {
  await openGuide(`/session/${fragment}`)
  if (fragment.includes('=')) expect(await main().findByText('This link holds no session that we can lead. Choose one here.')).toBeDefined()
  const offered = main().queryAllByRole('link').map((link) => link.getAttribute('href'))
  expect(offered.filter((to) => to?.startsWith('/session/#situation=') || to === '/session/').length).toBeGreaterThan(0)
})

test('kneading is taught about and not led, also from a link, and what to do instead stands there', async () => {
  await openGuide('/session/#technique=kneading')
  expect((await main().findByRole('link', { name: 'Do this instead: Side to side' })).getAttribute('href')).toBe('/techniques/side-to-side/')
  expect(main().queryByRole('button')).toBeNull()
})

test.for(techniques.filter(({ kind }) => kind !== 'teach-only'))('$title asks the six questions first, and a yes leads to what to do and to no start', async (page) => {
  const { reader } = await openGuide(`/session/#technique=${page.path.split('/').at(-2)}`)
  await reader.press(await main().findByLabelText(/^A fever/))
  expect(main().getByText('Call now, day or night')).toBeDefined()
  expect(main().queryByRole('button', { name: 'Start' })).toBeNull()
})

test('a technique leads to its session, and so does a situation once its questions are answered', async () => {
  const { reader } = await openGuide('/techniques/roll/')
  expect(main().getByRole('link', { name: 'Start, hands free' }).getAttribute('href')).toBe('/session/#technique=roll')
  await reader.press(screen.getByRole('link', { name: 'Now' }))
  await reader.press(await main().findByRole('link', { name: 'Hard and too full' }))
  expect(main().queryByRole('link', { name: 'Start, hands free' })).toBeNull()
  await reader.press(await button('None of these'))
  expect(main().getByRole('link', { name: 'Start, hands free' }).getAttribute('href')).toBe('/session/#situation=engorged')
})

test('nothing sounds, speaks, buzzes or is logged before it is asked for; oil and softening begin off', async () => {
  await openSession('#situation=engorged')
  const ticked = main().getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).map(({ labels }) => labels?.[0]?.textContent ?? '')
  expect(ticked.map((label) => label.replace(/Only if:.*/, ''))).toEqual(['Armpit', 'Side to side'])
})

test('what a cold pack and a painkiller need to be read with stands before the start', async () => {
  await openSession('#situation=engorged')
  const folded = [...document.querySelectorAll('main summary')].map(({ textContent }) => textContent)
  expect(folded).toEqual(['Feed your baby first', 'Pain medicines', 'Cold and warmth', 'Leave a move out if'])
})

test('after a loss, no word of feeding or a baby stands before the start', async () => {
  await openSession('#situation=milk-not-wanted')
  await button('Start')
  expect(document.querySelector('main')?.textContent).not.toMatch(/\b(bab(y|ies)|feed\w*|fed|latch\w*|nurs(e|es|ing)|suppl(y|ies)|infants?|newborns?|napp(y|ies))\b/i)
})

test.for(situations)('$title starts, shows its first step whole, and ends with how it feels and when to call', async (page) => {
  const slug = page.path.split('/').at(-2)
  const { reader } = await openGuide(`/session/#situation=${slug}`)
  const none = main().queryByRole('button', { name: 'None of these' })
  if (slug === 'red-and-hot') {
    await reader.press(main().getByLabelText(/^A patch/))
    await reader.press(await button('Show me the steps here'))
  } else if (none) await reader.press(none)
  await act(async () => {})
  // Where a step is for the sore side, nothing but its owner may choose that.
  if (main().queryByRole('group', { name: 'Which side is sore or too full?' })) await reader.press(main().getByRole('radio', { name: 'Right side' }))
  await reader.press(await button('Start'))
  const session = within(await screen.findByRole('dialog'))
  expect(session.getByText(/^Step 1 of \d+$/)).toBeDefined()
  for (let presses = 0; presses < 40 && screen.queryByRole('dialog'); presses += 1) await reader.press(session.getByRole('button', { name: 'Next' }))
  expect(main().getByRole('heading', { name: 'All done' })).toBeDefined()
  expect(main().getByRole('heading', { name: 'When to call' })).toBeDefined()
  await waitFor(() => expect(main().getByRole('radio', { name: '10' })).toBeDefined())
})

test('"Stop – it hurts" ends it at once, says what to do, and offers help', async () => {
  const { reader } = await openSession('#technique=opposing')
  await reader.press(await button('Start'))
  await reader.press(await screen.findByRole('button', { name: 'Stop – it hurts' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(main().getByRole('heading', { name: 'Stopped' })).toBe(document.activeElement)
  expect(main().getByText(/Take your hands off the breast/)).toBeDefined()
  expect(main().getAllByRole('link', { name: 'Get help' })[0]?.getAttribute('href')).toBe('/get-help/')
})
