import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'
import { button, doing, openSession, passPart, screensOf } from './session-reader.ts'

const guide = firstGuide()
const [, second] = screensOf('/techniques/roll/')

/** Milliseconds: how often the picture is looked at, more often than the clock ticks; and how long. */
const [look, long] = [100, 16_000]

/** How often the picture changes in so much time while the hands of a step move. */
async function changesOfPicture(reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
  const tab = await openSession(await newReader(guide.browser, { serviceWorkers: 'block', reducedMotion }), guide.server.origin, '#technique=roll')
  await button(tab, 'Start').click()
  await button(tab, 'Next').click()
  await passPart(tab, second?.changing ?? 0)
  await doing(tab).waitFor()
  const seen = [await picture(tab)]
  for (let passed = 0; passed < long; passed += look) {
    await tab.clock.runFor(look)
    seen.push(await picture(tab))
  }
  if (reducedMotion === 'reduce') expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0)
  return seen.filter((each, at) => at > 0 && each !== seen[at - 1]).length
}

const picture = (tab: Tab) => tab.getByRole('dialog').getByRole('img').innerHTML()

test('whoever wants nothing to move sees one still after another, each for four seconds', async () => {
  expect(await changesOfPicture('reduce')).toBe(long / 4000)
})

test('for everybody else the picture moves at every look', async () => {
  expect(await changesOfPicture('no-preference')).toBe(long / look)
})
