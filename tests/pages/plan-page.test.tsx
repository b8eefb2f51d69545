import { act, cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/guide/plan.ts'
// Loaded on demand in the guide; here already, so that no test waits for it.
import '../../src/pages/asked-plan.tsx'
import { codeOf } from '../../src/plan/plan-code.ts'
import { plansIn } from '../../src/reader/kept-plans.ts'
import '../../src/session/session-parts.ts'
import { openGuide } from './open-guide.tsx'

const main = () => within(screen.getByRole('main'))
const button = (name: string) => main().getByRole('button', { name })
const stepNames = () => main().getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

const tonight: Plan = {
  situation: 'sore-lump',
  steps: [{ kind: 'feed' }, { kind: 'technique', ref: 'opposing', side: 'left', seconds: 60 }],
  occasion: { kind: 'when-full' },
  inTouch: 24,
  note: '<b>Ring</b> me & rest.',
}

async function openPlan(fragment: string) {
  const opened = await openGuide(`/plan/#${fragment}`)
  await act(async () => {})
  return opened
}

test('a plan reads at once from its link: when, the note as plain words, each step with its side and time, and when to call', async () => {
  await openPlan(codeOf(tonight))
  expect(main().getAllByRole('heading', { level: 1 })[0]?.textContent).toBe('Your plan: A sore lump')
  expect(main().getAllByText(/^When it feels full\. Be in touch again after 24 hours\./).length).toBeGreaterThan(0)
  // On the screen and on the sheet.
  expect(main().getAllByText('<b>Ring</b> me & rest.')).toHaveLength(2)
  expect(stepNames().slice(0, 3)).toEqual(['Feed your baby', 'Opposing', 'When to call'])
  expect(main().getAllByText(/^1 minute.*Left$/).length).toBeGreaterThan(0)
  expect(main().getByRole('link', { name: 'Start, hands free' }).getAttribute('href')).toBe(`/session/#plan=${codeOf({ ...tonight, note: '' })}`)
})

test('the questions stand before the steps, and a yes takes the steps away and says what to do', async () => {
  const { reader } = await openPlan(codeOf(tonight))
  const fever = main().getByLabelText(/^A fever/)
  expect(fever.compareDocumentPosition(main().getByRole('heading', { name: 'Steps' })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  await reader.press(fever)
  expect(main().queryByRole('heading', { name: 'Steps' })).toBeNull()
  expect(main().getAllByText('Call now, day or night').length).toBeGreaterThan(0)
})

test('a plan begins from a situation, for the breast that is chosen', async () => {
  const { reader } = await openPlan('from=sore-lump')
  await reader.press(button('Left'))
  await act(async () => {})
  expect(main().getAllByRole('heading', { level: 1 })[0]?.textContent).toBe('Make a plan: A sore lump')
  expect(main().getAllByRole('radio', { name: 'Left' }).every((radio) => (radio as HTMLInputElement).checked)).toBe(true)
})

test('what a rule forbids is not put in, and the builder says why and what instead', async () => {
  const { reader, draft } = await openPlan(`edit=${codeOf(tonight)}`)
  const before = stepNames()
  await reader.press(button('Add: Roll'))
  expect(stepNames()).toEqual(before)
  expect(main().getByText(/lump/i, { selector: '[role=status] > *' }).textContent).toMatch(/\. .+\./)
  expect(draft.current()).toBe('')
})

test('the same refusal twice in a row is said twice', async () => {
  const { reader } = await openPlan('new=')
  const told = () => main().getByText(/^A pump is for/).firstChild
  await reader.press(button('Add: Pump'))
  const first = told()
  await reader.press(button('Add: Pump'))
  expect(told()?.textContent).toBe(first?.textContent)
  expect(told()).not.toBe(first)
})

test('a plan in the making is seen from below its first heading, once there are steps', async () => {
  const { reader } = await openPlan('new=')
  const links = () => main().queryAllByRole('link', { name: 'See the plan' }).map((link) => link.getAttribute('href'))
  expect(links()).toEqual([])
  await reader.press(button('Add: Rest'))
  const [first, last] = links()
  expect(first).toMatch(/^\/plan\/#1\./)
  expect(first).toBe(last)
  expect(main().getByRole('heading', { name: 'Steps' }).nextElementSibling?.textContent).toBe('See the plan')
})

test('no builder offers kneading', async () => {
  await openPlan('new=')
  expect(main().queryByRole('button', { name: /Kneading/ })).toBeNull()
  expect(main().getAllByRole('button', { name: /^Add: / })).toHaveLength(20)
})

test('steps are added, moved, changed and taken out; each is said, and the last plan is kept as it is being made', async () => {
  const { reader, draft } = await openPlan('new=')
  await reader.press(button('Add: Feed your baby'))
  await reader.press(button('Add: Opposing'))
  expect(main().getByText('Added: Opposing.')).toBeDefined()
  await reader.press(button('Up: Opposing'))
  expect(stepNames().slice(0, 2)).toEqual(['1 Opposing', '2 Feed your baby'])
  expect(main().getByText('Opposing is now 1 of 2.')).toBeDefined()
  await reader.press(main().getByRole('radio', { name: 'Right' }))
  await reader.choose(main().getByLabelText(/^How long/), '2 minutes')
  await reader.press(button('Take out: Feed your baby'))
  expect(document.activeElement?.textContent).toBe('Steps')
  await reader.type(main().getByLabelText('A short note'), 'Ring me. ')
  expect(draft.current()).toBe(codeOf({ steps: [{ kind: 'technique', ref: 'opposing', side: 'right', seconds: 120 }], occasion: { kind: 'before-feed' }, inTouch: 24, note: 'Ring me.' }))
})

test('a technique is added to the plan that was made last, and to a new one where there is none', async () => {
  await openPlan('add=opposing')
  expect(stepNames()[0]).toBe('1 Opposing')
})

test('a technique that the plan made last may not hold is refused with its reason, and nothing of it is lost', async () => {
  localStorage.setItem('gentle-hands draft', codeOf(tonight))
  await openPlan('add=roll')
  expect(stepNames().slice(0, 2)).toEqual(['1 Feed your baby', '2 Opposing'])
  expect(main().getByText(/lump/i, { selector: '[role=status] > *' })).toBeDefined()
  expect(localStorage.getItem('gentle-hands draft')).toBe(codeOf(tonight))
})

test('a new plan holds what was shown at the bedside, and says what it may not hold', async () => {
  localStorage.setItem('gentle-hands draft', codeOf(tonight))
  await openPlan('new=opposing,roll,side-to-side,fingertips,tapping')
  expect(stepNames().slice(0, 4)).toEqual(['1 Opposing', '2 Roll', '3 Side to side', '4 Fingertips'])
})

test.for(['new=kneading', 'add=kneading', 'from=kneading', 'from=', 'edit=', 'edit=1.e', 'nonsense', '1.e.f.o.BOl0c.0000', codeOf(tonight).slice(0, -3), '%', '__proto__'])('a link that holds no plan says so in a sentence, and leads on: %s', async (fragment) => {
  await openPlan(fragment)
  expect(main().getAllByRole('alert')[0]?.textContent).toMatch(/^This link holds no whole plan\./)
  expect(main().getByRole('link', { name: 'Make or open a plan' }).getAttribute('href')).toBe('/plan/')
  expect(main().getByLabelText('Paste a plan link')).toBeDefined()
})

test('a plan that breaks a rule is not shown, and says which', async () => {
  await openPlan(codeOf({ ...tonight, steps: [{ kind: 'technique', ref: 'roll', side: 'left', seconds: 60 }] }))
  expect(main().getAllByRole('alert')[0]?.textContent).toMatch(/^This plan breaks one of our safety rules\. We do not show it\. .+lump/)
  expect(main().queryByRole('heading', { name: 'Steps' })).toBeNull()
})

test('a plan of a newer edition shows what is known of it, and is not led, kept or handed on', async () => {
  await openPlan('2.e.f.o.BOl0cJzz.abcd.UmluZw.more')
  expect(main().getAllByRole('alert')[0]?.textContent).toMatch(/^This plan comes from a newer edition\./)
  expect(stepNames().slice(0, 2)).toEqual(['Feed your baby', 'Opposing'])
  expect(main().queryByRole('link', { name: 'Start, hands free' })).toBeNull()
  expect(main().queryByRole('button', { name: /Keep|Copy|code/ })).toBeNull()
  expect(main().getByRole('link', { name: 'Keep it on your phone' }).getAttribute('href')).toBe('/save/')
})

test('after a loss a plan holds no word of feeding or a baby', async () => {
  await openPlan(codeOf({ situation: 'milk-not-wanted', steps: [{ kind: 'cold', side: 'each', seconds: 600 }, { kind: 'rest' }], occasion: { kind: 'when-full' }, inTouch: 24, note: '' }))
  expect(main().getByRole('heading', { name: 'Steps' })).toBeDefined()
  expect(screen.getByRole('main').textContent).not.toMatch(/\b(baby|babies|feed|feeds|feeding|latch|nurse|supply)\b/i)
})

const cold = { kind: 'cold', side: 'left', seconds: 600 } as const
const hot: Plan = { situation: 'red-and-hot', steps: [cold, { kind: 'medicine' }], occasion: { kind: 'when-full' }, inTouch: 12, note: '' }
const sheet = () => document.querySelector('[data-paper]') ?? expect.unreachable()

test('a plan for a hot patch says not to touch it and to keep milk moving, on the screen, on paper and before its session', async () => {
  const words = ['No massage, strokes, oil or warmth.', 'Keep milk moving as usual.']
  await openPlan(codeOf(hot))
  for (const part of words) {
    expect(document.querySelector('#steps')?.textContent).toContain(part)
    expect(sheet().textContent).toContain(part)
  }
  cleanup()
  const { reader } = await openGuide(`/session/#plan=${codeOf(hot)}`)
  // What comes back to this very page is what the plan is for.
  await reader.press(await main().findByLabelText(/^A fever/))
  await reader.press(await main().findByRole('button', { name: 'Show me the steps here' }))
  await screen.findByRole('button', { name: 'Start' })
  for (const part of words) expect(screen.getByRole('main').textContent).toContain(part)
})

test('the cautions of pain medicine stand open where a plan holds some, and folded where it holds none', async () => {
  await openPlan(codeOf(hot))
  const isOpen = () => main().getByText('Pain medicines', { selector: 'summary' }).closest('details')?.open
  expect(isOpen()).toBe(true)
  cleanup()
  await openPlan(codeOf({ ...hot, steps: [cold] }))
  expect(isOpen()).toBe(false)
})

test('on paper a hungry baby is fed another way; after a loss nothing of that, and no name of who helps to feed', async () => {
  await openPlan(codeOf(tonight))
  expect(sheet().textContent).toMatch(/donor milk, or formula/)
  cleanup()
  await openPlan(codeOf({ situation: 'milk-not-wanted', steps: [cold], occasion: { kind: 'when-full' }, inTouch: 24, note: '' }))
  expect(sheet().textContent).not.toMatch(/baby|feed|latch|nurse|supply|La Leche|Breastfeeding/i)
})

test('who was sent a plan keeps it with one press', async () => {
  const { reader, plans } = await openPlan(codeOf(tonight))
  await reader.press(main().getAllByRole('button', { name: 'Keep on this phone' })[0] ?? expect.unreachable())
  expect(main().getByRole('button', { name: 'Kept on this phone only.' })).toBeDefined()
  expect(plansIn(plans.current()).map(({ name, code }) => [name, code])).toEqual([['Your plan: A sore lump', codeOf(tonight)]])
})

test.for(['new=roll', 'add=opposing'])('a link from elsewhere changes no plan that was being made: #%s', async (fragment) => {
  localStorage.setItem('gentle-hands draft', codeOf(tonight))
  await openPlan(fragment)
  expect(localStorage.getItem('gentle-hands draft')).toBe(codeOf(tonight))
})

test('a press in the guide adds to the plan made last, says so, and offers to begin another', async () => {
  localStorage.setItem('gentle-hands draft', codeOf({ ...tonight, situation: undefined }))
  const { reader, draft } = await openGuide('/techniques/rhythmic/')
  await reader.press(await main().findByRole('link', { name: 'Add to plan' }))
  await act(async () => {})
  expect(stepNames().slice(0, 3)).toEqual(['1 Feed your baby', '2 Opposing', '3 Rhythmic'])
  expect(draft.current()).toContain('Yl')
  await reader.press(main().getByRole('link', { name: 'Begin a new plan with it' }))
  await act(async () => {})
  expect(stepNames()[0]).toBe('1 Rhythmic')
  expect(main().queryByRole('button', { name: 'Take out: Opposing' })).toBeNull()
})

test('after a loss the builder offers what that page has, and nothing else', async () => {
  await openPlan(`edit=${codeOf({ situation: 'milk-not-wanted', steps: [cold], occasion: { kind: 'when-full' }, inTouch: 24, note: '' })}`)
  expect(main().getAllByRole('button', { name: /^Add: / }).map((each) => each.textContent)).toEqual(['Opposing', 'Armpit', 'Cold in cloth', 'Pain medicine', 'Rest'])
})
