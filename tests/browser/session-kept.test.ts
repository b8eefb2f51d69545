import type { BrowserContext, Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'
import { button, comeIn, heading, keptGoing, openSession, passPart, place, screensOf, secondsShown } from './session-reader.ts'

const guide = firstGuide()
const [minute, second] = [60_000, 1000]
const begun = Date.UTC(2026, 10, 22, 3)
const screens = screensOf('/techniques/roll/')
const open = (reader: BrowserContext, at: number) => openSession(reader, guide.server.origin, '#technique=roll', at)
const offer = (tab: Tab) => tab.getByRole('region', { name: 'Go on where you were?' })
const timeIn = (tab: Tab) => tab.evaluate(() => Date.now())

/** A reader who is led through the second step, twelve seconds after her hands were where they belong. */
async function inSecondStep() {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block' })
  const tab = await open(reader, begun)
  await button(tab, 'Start').click()
  await button(tab, 'Next').click()
  await passPart(tab, screens[1]?.changing ?? 0)
  await tab.clock.runFor(12 * second)
  return { reader, tab }
}

/** The phone dies: all that is left is what was kept. */
async function kill(tab: Tab): Promise<number> {
  const at = await timeIn(tab)
  await keptGoing(tab)
  await tab.close()
  return at
}

const standing = async (tab: Tab) => ({ step: await place(tab).innerText(), name: await heading(tab).innerText(), seconds: await secondsShown(tab) })

test('a phone that dies in a pause goes on at the same step and second', async () => {
  const { reader, tab } = await inSecondStep()
  await button(tab, 'Pause').click()
  const before = await standing(tab)
  const at = await kill(tab)
  const again = await open(reader, at + 20 * minute)
  await offer(again).getByText('Step 2 of 3', { exact: false }).waitFor()
  await button(again, 'Go on').click()
  expect(await standing(again)).toEqual(before)
  await again.clock.runFor(3 * second)
  expect(await secondsShown(again)).toBe(before.seconds - 3)
})

test('a phone that dies while it leads goes on with the time that passed meanwhile', async () => {
  const { reader, tab } = await inSecondStep()
  const before = await standing(tab)
  const at = await kill(tab)
  const again = await open(reader, at + 20 * second)
  await button(again, 'Go on').click()
  const { seconds, ...where } = await standing(again)
  expect(where).toEqual({ step: before.step, name: before.name })
  expect(Math.abs(before.seconds - 20 - seconds)).toBeLessThanOrEqual(1)
})

test('time without the phone ends the step at hand, and never the one after it', async () => {
  const { reader, tab } = await inSecondStep()
  const at = await kill(tab)
  const again = await open(reader, at + 55 * minute)
  await button(again, 'Go on').click()
  expect(await standing(again)).toEqual({ step: 'Step 3 of 3', name: screens[2]?.heading, seconds: Math.ceil((screens[2]?.changing ?? 0) / second) })
})

test('after an hour nothing is offered, and nothing is kept any more', async () => {
  const { reader, tab } = await inSecondStep()
  const at = await kill(tab)
  const again = await open(reader, at + 61 * minute)
  await expect.poll(() => keptGoing(again)).toEqual([])
  expect(await offer(again).count()).toBe(0)
})

test('who starts again is not asked a second time', async () => {
  const { reader, tab } = await inSecondStep()
  const at = await kill(tab)
  const again = await open(reader, at + minute)
  await button(again, 'Start again').click()
  await offer(again).waitFor({ state: 'detached' })
  await expect.poll(() => keptGoing(again)).toEqual([])
  await button(again, 'Start').click()
  expect(await place(again).innerText()).toBe('Step 1 of 3')
})

test('a reload in a pause loses nothing', async () => {
  const { tab } = await inSecondStep()
  await button(tab, 'Pause').click()
  const before = await standing(tab)
  await comeIn(tab, await timeIn(tab) + minute, () => tab.reload())
  await button(tab, 'Go on').click()
  expect(await standing(tab)).toEqual(before)
})

test('Escape leaves, and what was left is offered where it stood', async () => {
  const { tab } = await inSecondStep()
  const before = await standing(tab)
  await tab.keyboard.press('Escape')
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
  await offer(tab).waitFor()
  await tab.clock.fastForward(5 * minute)
  await button(tab, 'Go on').click()
  expect(await standing(tab)).toEqual(before)
})

test('minutes with the page out of sight count for the step at hand alone', async () => {
  const { tab } = await inSecondStep()
  await seen(tab, 'hidden')
  // No timer runs in a page that sleeps.
  await tab.clock.setSystemTime(await timeIn(tab) + 10 * minute)
  await seen(tab, 'visible')
  expect(await standing(tab)).toEqual({ step: 'Step 3 of 3', name: screens[2]?.heading, seconds: Math.ceil((screens[2]?.changing ?? 0) / second) })
})

/** What a browser tells a page when it is covered, or seen again. */
function seen(tab: Tab, state: DocumentVisibilityState): Promise<void> {
  return tab.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}
