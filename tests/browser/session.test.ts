import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { startGuideServer } from './guide-server.ts'
import { newReader, saved } from './reader.ts'
import { button, heading, openSession, passPart, screensOf, timer } from './session-reader.ts'

const guide = firstGuide()

/** Leads a reader through every screen of a situation, and looks at each part of each. */
async function goThrough(tab: Tab, path: string): Promise<void> {
  const screens = screensOf(path)
  await button(tab, 'Start').click()
  for (const [at, { heading: name, changing, doing }] of screens.entries()) {
    await tab.getByRole('dialog').getByText(`Step ${at + 1} of ${screens.length}`, { exact: false }).first().waitFor()
    await expect.poll(() => heading(tab).innerText()).toBe(name)
    await expect.poll(() => timer(tab).innerText()).toBe(shown(changing))
    await passPart(tab, changing)
    if (doing === undefined) {
      await tab.getByRole('dialog').getByText('No clock.', { exact: false }).waitFor()
      await button(tab, 'Next').click()
    } else {
      await expect.poll(() => seconds(timer(tab).innerText())).toBeGreaterThanOrEqual(doing / 1000 - 1)
      await passPart(tab, doing)
    }
  }
  await tab.getByRole('heading', { name: 'All done' }).waitFor()
}

const shown = (milliseconds: number) => {
  const all = Math.ceil(milliseconds / 1000)
  return all < 60 ? `${all}` : `${Math.floor(all / 60)}:${`${all % 60}`.padStart(2, '0')}`
}

const seconds = async (text: Promise<string>) => {
  const [last = 0, first = 0] = (await text).split(':').map(Number).reverse()
  return first * 60 + last
}

test('a whole session for breasts that are too full: every step in its order and for its time, both sides, and an end', async () => {
  const tab = await openSession(await newReader(guide.browser, { serviceWorkers: 'block' }), guide.server.origin, '#situation=engorged')
  await goThrough(tab, '/situations/engorged/')
})

test('the same with the server gone', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(guide.browser)
  const first = await reader.newPage()
  await first.goto(server.origin)
  await saved(first)
  await server.stop()
  const tab = await openSession(reader, server.origin, '#situation=engorged')
  await goThrough(tab, '/situations/engorged/')
})
