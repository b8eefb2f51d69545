import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'
import { button, doing, heading, openSession, passPart, screensOf } from './session-reader.ts'

const guide = firstGuide()
const path = '/techniques/side-to-side/'
const screens = screensOf(path)

declare global {
  /** In the page: what each live region came to say, and what had the focus. */
  var said: string[]
  var focused: Element | null
}

/** From now on notes each change of what a screen reader is told, and remembers what has the focus. */
async function listen(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    globalThis.focused = document.activeElement
    globalThis.said = []
    for (const region of document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])')) {
      new MutationObserver(() => globalThis.said.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true, attributes: true })
    }
  })
}

const hasFocus = (tab: Tab) => tab.evaluate(() => globalThis.focused === document.activeElement && document.activeElement !== document.body)

async function begin(): Promise<Tab> {
  const tab = await openSession(await newReader(guide.browser, { serviceWorkers: 'block' }), guide.server.origin, '#technique=side-to-side')
  await button(tab, 'Start').click()
  // What this device lacks is told first.
  await tab.clock.runFor(3000)
  return tab
}

/** Lets time lead to the last step, or presses Next where it waits, and looks at the focus in each. */
async function toLastStep(tab: Tab): Promise<void> {
  for (const [at, { changing, doing: length }] of screens.entries()) {
    await expect.poll(() => heading(tab).innerText()).toBe(screens[at]?.heading)
    expect(await hasFocus(tab)).toBe(true)
    await passPart(tab, changing)
    await doing(tab).waitFor()
    expect(await hasFocus(tab)).toBe(true)
    // Many ticks of the clock.
    await tab.clock.runFor(4000)
    if (at + 1 === screens.length) return
    if (length === undefined) await tab.keyboard.press('ArrowRight')
    else await passPart(tab, length - 4250)
  }
}

test('each step is announced once, and the ticking of the clock never', async () => {
  const tab = await begin()
  await listen(tab)
  await toLastStep(tab)
  const steps = screens.map(({ heading }, at) => `Step ${at + 1} of ${screens.length}: ${heading.replace(/ (Left|Right) side$/, ', $1 side')}`)
  // Which step, and then what to do.
  const said = await tab.evaluate(() => globalThis.said)
  expect(said.map((words) => words.slice(0, words.indexOf('. ')))).toEqual(steps.slice(1))
})

test('the focus stays where it was through every step, on the words as on a button', async () => {
  const tab = await begin()
  await listen(tab)
  await toLastStep(tab)
  const other = await begin()
  await button(other, 'Pause').focus()
  await listen(other)
  await toLastStep(other)
})
