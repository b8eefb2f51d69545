import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { newReader, withoutServer } from './reader.ts'
import { button, heading, openSession, passPart, screensOf, timer } from './session-reader.ts'

const guide = firstGuide()

/** Leads a reader through every screen of a situation, and looks at each part of each. */
async function goThrough(tab: Tab, path: string): Promise<void> {
  const screens = screensOf(path)
  await button(tab, 'Start').click()
  for (const [at, { heading: name, changing, doing }] of screens.entries()) {
    await tab.getByRole('dialog').getByText(`Step ${at + 1} of ${screens.length}`, { exact: false }).first().waitFor()
    await expect.poll(() => heading(tab).innerText()).toBe(name)
    await expect.poll(async () => isNear(await timer(tab).innerText(), changing)).toBe(true)
    await passPart(tab, changing)
    if (doing === undefined) {
      await tab.getByRole('dialog').getByText('No clock.', { exact: false }).waitFor()
      await button(tab, 'Next').click()
    } else {
      await expect.poll(async () => isNear(await timer(tab).innerText(), doing)).toBe(true)
      await passPart(tab, doing)
    }
  }
  await tab.getByRole('heading', { name: 'All done' }).waitFor()
}

/** Whether a clock that was begun a moment ago shows all of this time, a second less at most. */
function isNear(shown: string, milliseconds: number): boolean {
  const [seconds = NaN, minutes = 0] = shown.split(':').map(Number).reverse()
  const left = Math.ceil(milliseconds / 1000) - (minutes * 60 + seconds)
  return left === 0 || left === 1
}

test('a whole session for breasts that are too full: every step in its order and for its time, both sides, and an end', async () => {
  const tab = await openSession(await newReader(guide.browser, { serviceWorkers: 'block' }), guide.server.origin, '#situation=engorged')
  await goThrough(tab, '/situations/engorged/')
})

test('the same with the server gone', async () => {
  const { reader, origin } = await withoutServer(await newReader(guide.browser))
  const tab = await openSession(reader, origin, '#situation=engorged')
  await goThrough(tab, '/situations/engorged/')
})
