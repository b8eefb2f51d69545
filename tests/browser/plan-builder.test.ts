import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/guide/plan.ts'
import { codeOf } from '../../src/plan/plan-code.ts'
import { firstGuide } from './first-guide.ts'
import { alive, newReader } from './reader.ts'

const guide = firstGuide()

/** Oil must be followed by its strokes and then by the wipe. Rest may stand anywhere, but not between them. */
const oiled: Plan = {
  steps: [{ kind: 'rest' }, { kind: 'technique', ref: 'olive-oil' }, { kind: 'technique', ref: 'armpit', side: 'left', seconds: 60 }, { kind: 'wipe' }],
  occasion: { kind: 'when-full' },
  inTouch: 24,
  note: '',
}
const [rest, oil, armpit, wipe] = ['Rest', 'Olive oil', 'Armpit', 'Wipe off oil']

async function openBuilder(fragment: string, [width, height]: readonly [number, number] = [820, 1180]) {
  const reader = await newReader(guide.browser, { viewport: { width, height }, serviceWorkers: 'block' })
  const tab = await reader.newPage()
  await tab.goto(`${guide.server.origin}/plan/#${fragment}`)
  await alive(tab)
  await tab.getByRole('heading', { name: 'Add a step' }).waitFor()
  return tab
}

const stepNames = (tab: Tab) => tab.locator('ol > li > h3').evaluateAll((headings) => headings.map(({ lastChild }) => lastChild?.textContent))
const grip = (tab: Tab, at: number) => tab.locator('ol > li > h3 > span').nth(at)

/** Takes a step by its number, and holds it over another. */
async function drag(tab: Tab, from: number, to: number): Promise<void> {
  await grip(tab, from).hover()
  await tab.mouse.down()
  const { x, y } = await grip(tab, to).boundingBox() ?? { x: 0, y: 0 }
  await tab.mouse.move(x + 9, y + 9, { steps: 20 })
}

test.for([[844, 390], [390, 844], [320, 640]] as const)('at %i × %i px a refusal is seen where the press was', async (size) => {
  const tab = await openBuilder('new=', size)
  await tab.getByRole('button', { name: 'Add: Pump' }).click()
  const told = tab.locator('[data-refused]')
  await told.waitFor()
  const { y, height } = await told.boundingBox() ?? { y: -1, height: 0 }
  expect(height).toBeGreaterThan(0)
  expect([y >= 0, y + height <= size[1]]).toEqual([true, true])
})

test('a step that is dragged to where it may stand goes there, and no other goes with it', async () => {
  const tab = await openBuilder(`edit=${codeOf(oiled)}`)
  await drag(tab, 0, 3)
  expect(await stepNames(tab)).toEqual([rest, oil, armpit, wipe])
  expect(await tab.locator('li[data-dragged]').locator('h3').innerText()).toContain(rest)
  await tab.mouse.up()
  await tab.getByText('Rest is now 4 of 4.').waitFor()
  expect(await stepNames(tab)).toEqual([oil, armpit, wipe, rest])
  expect(await tab.locator('li[data-dragged]').count()).toBe(0)
})

test('a step that is dragged to where it may not stand stays, and so do all others', async () => {
  const tab = await openBuilder(`edit=${codeOf(oiled)}`)
  await drag(tab, 1, 3)
  await tab.mouse.up()
  await tab.locator('[data-refused]').waitFor()
  expect(await stepNames(tab)).toEqual([rest, oil, armpit, wipe])
})

test.for([
  ['Escape is pressed', (tab: Tab) => tab.keyboard.press('Escape')],
  ['the browser takes the finger away', (tab: Tab) => grip(tab, 0).dispatchEvent('pointercancel')],
] as const)('a step that is being dragged stays where it was once %s', async ([, end]) => {
  const tab = await openBuilder(`edit=${codeOf(oiled)}`)
  await drag(tab, 0, 3)
  await end(tab)
  await tab.locator('li[data-dragged]').waitFor({ state: 'detached' })
  await tab.mouse.up()
  expect(await stepNames(tab)).toEqual([rest, oil, armpit, wipe])
})

test('the plan is one press away from the heading of its steps', async () => {
  const tab = await openBuilder(`edit=${codeOf(oiled)}`)
  await tab.getByRole('heading', { name: 'Steps' }).focus()
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Enter')
  await tab.getByRole('link', { name: 'Start, hands free' }).waitFor()
})
