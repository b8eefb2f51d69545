import { expect, test } from 'vitest'
import { axeFindings } from './axe-findings.ts'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'
import { button, doing, openSession, place, screensOf } from './session-reader.ts'

const guide = firstGuide()

test.each(['day', 'dark', 'night'])('in the %s light axe finds nothing before a session, in it, in a pause, and at both ends', async (light) => {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block', bypassCSP: true })
  await reader.addInitScript((name) => localStorage.setItem('gentle-hands light', name), light)
  const tab = await openSession(reader, guide.server.origin, '#situation=engorged')
  // axe waits for the page's own clock.
  await tab.clock.resume()
  const screens = screensOf('/situations/engorged/')
  const found: Record<string, readonly string[]> = { before: await axeFindings(tab) }
  await button(tab, 'Start').click()
  for (const [at, { changing }] of screens.entries()) {
    await expect.poll(() => place(tab).innerText()).toBe(`Step ${at + 1} of ${screens.length}`)
    found[`moving hands to step ${at + 1}`] = await axeFindings(tab)
    await tab.clock.fastForward(changing)
    await doing(tab).waitFor()
    found[`in step ${at + 1}`] = await axeFindings(tab)
    await button(tab, 'Next').click()
  }
  await tab.getByRole('heading', { name: 'All done' }).waitFor()
  found['done'] = await axeFindings(tab)
  await tab.close()
  const other = await openSession(reader, guide.server.origin, '#technique=roll')
  await other.clock.resume()
  await button(other, 'Start').click()
  await button(other, 'Pause').click()
  await button(other, 'Go on').waitFor()
  found['in a pause'] = await axeFindings(other)
  await button(other, 'Stop – it hurts').click()
  await other.getByRole('heading', { name: 'Stopped' }).waitFor()
  found['stopped'] = await axeFindings(other)
  expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([])
})
