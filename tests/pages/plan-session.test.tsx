import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/guide/plan.ts'
// Loaded on demand in the guide; here already, so that no test waits for them.
import '../../src/pages/plan-session.tsx'
import '../../src/session/session-parts.ts'
import { codeOf } from '../../src/plan/plan-code.ts'
import { openGuide } from './open-guide.tsx'

const main = () => within(screen.getByRole('main'))
const button = (name: string) => main().findByRole('button', { name })

const left: Plan = {
  situation: 'engorged',
  steps: [{ kind: 'feed' }, { kind: 'technique', ref: 'opposing', side: 'left', seconds: 60 }, { kind: 'cold', side: 'left', seconds: 600 }],
  occasion: { kind: 'before-feed' },
  inTouch: 24,
  note: '',
}
const loss: Plan = { situation: 'milk-not-wanted', steps: [{ kind: 'cold', seconds: 1200 }, { kind: 'technique', ref: 'opposing', side: 'each', seconds: 30 }, { kind: 'medicine' }], occasion: { kind: 'when-full' }, inTouch: 24, note: '' }
const fromNothing: Plan = { steps: [{ kind: 'technique', ref: 'roll', side: 'each', seconds: 30 }, { kind: 'cold', seconds: 600 }], occasion: { kind: 'when-full' }, inTouch: 24, note: '' }
const sore: Plan = { ...left, situation: 'sore-lump', steps: [{ kind: 'technique', ref: 'armpit', side: 'left', seconds: 60 }] }

const openSession = (code: string) => openGuide(`/session/#plan=${code}`)

/** Opens a plan's session; its questions are answered with "none of these". */
async function openPassed(plan: Plan) {
  const opened = await openSession(codeOf(plan))
  await opened.reader.press(await button('None of these'))
  await act(async () => {})
  return opened
}

/** The screens of a session that has begun, each by its heading. */
async function screens(reader: Awaited<ReturnType<typeof openGuide>>['reader']): Promise<string[]> {
  const seen: string[] = []
  for (let presses = 0; presses < 40 && screen.queryByRole('dialog'); presses += 1) {
    const session = within(screen.getByRole('dialog'))
    seen.push(session.getByRole('heading').textContent ?? '')
    await reader.press(session.getByRole('button', { name: 'Next' }))
  }
  return seen
}

test('a parent is led through her plan, and not asked for a side that it knows', async () => {
  const { reader } = await openPassed(left)
  expect(main().getByRole('heading', { level: 1 }).textContent).toBe('Your plan: Hard and too full: hands free')
  expect(main().queryByRole('group', { name: /^Which side/ })).toBeNull()
  await reader.press(await button('Start'))
  expect(await screens(reader)).toEqual(['Feed your baby', expect.stringMatching(/^Opposing\s*Left side$/), expect.stringMatching(/^Cold in cloth\s*Left side$/)])
  expect(main().getByRole('heading', { name: 'All done' })).toBeDefined()
  expect(main().getByRole('heading', { name: 'When to call' })).toBeDefined()
})

test('a plan for one breast after the other asks which comes first', async () => {
  const { reader } = await openPassed(fromNothing)
  expect(main().getByRole('heading', { level: 1 }).textContent).toBe('Your plan: hands free')
  await reader.press(within(main().getByRole('group', { name: 'Which side first?' })).getByRole('radio', { name: 'Right side' }))
  await reader.press(await button('Start'))
  expect(await screens(reader)).toEqual([expect.stringMatching(/^Roll\s*Right side$/), expect.stringMatching(/^Roll\s*Left side$/), 'Cold in cloth'])
})

test('a plan asks the questions of its situation, and a yes leads to no start', async () => {
  const { reader } = await openSession(codeOf(left))
  await reader.press(await main().findByLabelText(/^A fever/))
  expect(main().getByText('Call now, day or night')).toBeDefined()
  expect(main().queryByRole('button', { name: 'Start' })).toBeNull()
})

test('what cold and pain medicine need to be read with stands before the start, also where the situation has no such step', async () => {
  await openPassed({ ...left, situation: 'tight-areola', steps: [{ kind: 'cold', seconds: 600 }, { kind: 'medicine' }] })
  await button('Start')
  const folded = [...document.querySelectorAll('main summary')].map(({ textContent }) => textContent)
  expect(folded).toEqual(expect.arrayContaining(['Cold and warmth', 'Pain medicines', 'Feed your baby first']))
})

test('strokes beside a lump stay off until their owner turns them on', async () => {
  await openPassed(sore)
  expect(main().getByRole<HTMLInputElement>('checkbox', { name: /^Armpit/ }).checked).toBe(false)
})

test('after a loss a plan says no word of feeding or a baby before the start, and shows none on the way', async () => {
  const { reader } = await openPassed(loss)
  const words = /\b(bab(y|ies)|feed\w*|fed|latch\w*|nurs(e|es|ing)|suppl(y|ies)|infants?|newborns?|napp(y|ies))\b/i
  await button('Start')
  expect(document.querySelector('main')?.textContent).not.toMatch(words)
  await reader.press(await button('Start'))
  for (let presses = 0; presses < 20 && screen.queryByRole('dialog'); presses += 1) {
    expect(screen.getByRole('dialog').textContent).not.toMatch(words)
    await reader.press(within(screen.getByRole('dialog')).getByRole('button', { name: 'Next' }))
  }
  expect(main().getByRole('heading', { name: 'All done' })).toBeDefined()
})

test.for<[string, string]>([
  ['breaks a rule, though its checksum is right', codeOf({ ...left, steps: [{ kind: 'technique', ref: 'olive-oil' }, { kind: 'latch' }] })],
  ['touches a hot patch', codeOf({ ...left, situation: 'red-and-hot', inTouch: 12 })],
  ['rolls a lump', codeOf({ ...sore, steps: [{ kind: 'technique', ref: 'roll', seconds: 30 }] })],
  ['holds nothing', codeOf({ ...left, steps: [] })],
  ['was cut', codeOf(left).slice(0, -1)],
  ['was mistyped', codeOf(left).replace('Ol0c', 'Ol0b')],
  ['a newer edition made', codeOf(left).replace('1', '2')],
  ['is none', 'engorged'],
])('a plan that %s is not led: its reader is told so, and offered what there is', async ([, code]) => {
  await openSession(code)
  expect(await main().findByText('This link holds no session that we can lead. Choose one here.')).toBeDefined()
  expect(main().queryByRole('button', { name: 'Start' })).toBeNull()
  expect(main().queryByRole('button', { name: 'None of these' })).toBeNull()
  expect(main().getByRole('link', { name: 'Hard and too full' })).toBeDefined()
})

test('a plan leads back to where its reasons stand', async () => {
  await openSession(codeOf(left))
  expect((await main().findByRole('link', { name: /^Why, and from which sources/ })).getAttribute('href')).toBe(`/plan/#${codeOf(left)}`)
})
