import type { BrowserContext, Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { randomFrom } from '../random-from.ts'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'
import { isSame, lengthOf, mayCome, type Happening, type Seen } from './session-oracle.ts'
import { button, keptGoing, openSession, screensOf } from './session-reader.ts'

const guide = firstGuide()
const screens = screensOf('/techniques/roll/')
const begun = Date.UTC(2026, 10, 22, 3)
const open = (reader: BrowserContext, at: number) => openSession(reader, guide.server.origin, '#technique=roll', at)

/** What happens next: time, a press, or the end of the phone. */
function someHappening(random: () => number, { isPaused }: Seen): Happening {
  const chance = random()
  if (chance < 0.4) return { kind: 'time', seconds: random() < 0.5 ? random() * 3 : random() * 90 }
  if (chance < 0.47) return { kind: 'killed', seconds: 1 + random() * 600 }
  if (chance < 0.7) return { kind: isPaused ? 'go-on' : 'pause' }
  return { kind: random() < 0.6 ? 'next' : 'back' }
}

/** Makes it happen, and gives the tab that the reader has then. */
async function happen(tab: Tab, { happening, random }: { readonly happening: Happening; readonly random: () => number }): Promise<Tab> {
  const { kind } = happening
  const keys = { next: ['ArrowRight', 'ArrowDown', 'PageDown'], back: ['ArrowLeft', 'ArrowUp', 'PageUp'], pause: [' '], 'go-on': [' '] }
  if (kind === 'killed') return killed(tab, happening.seconds)
  if (kind !== 'time') await tab.keyboard.press(keys[kind][Math.floor(random() * keys[kind].length)] ?? ' ')
  else if (happening.seconds <= 3) await tab.clock.runFor(happening.seconds * 1000)
  else await tab.clock.fastForward(happening.seconds * 1000)
  return tab
}

async function killed(tab: Tab, seconds: number): Promise<Tab> {
  const at = await tab.evaluate(() => Date.now())
  await keptGoing(tab)
  const reader = tab.context()
  await tab.close()
  const again = await open(reader, Math.round(at + seconds * 1000))
  await button(again, 'Go on').click()
  return again
}

/** What the screen shows; a pause hides which part it is of. Undefined at the end. */
async function look(tab: Tab, isDoingInPause: boolean): Promise<Seen | undefined> {
  const shown = await tab.evaluate(() => {
    const dialog = document.querySelector('dialog[open]')
    if (dialog) return { step: dialog.querySelector('p')?.textContent, part: dialog.querySelector('strong')?.textContent, timer: dialog.querySelector('[role=timer]')?.textContent }
    return document.querySelector('[data-ended]') ? undefined : { step: '', part: '', timer: '' }
  })
  if (!shown) return undefined
  const isPaused = shown.part === 'Paused'
  const at = Number(/^Step (\d+) of/.exec(shown.step ?? '')?.[1]) - 1
  return { at, isPaused, isDoing: isPaused ? isDoingInPause : shown.part !== 'Move your hands', left: secondsIn(shown.timer) }
}

/** No clock is shown where a step waits for its reader. */
function secondsIn(timer: string | null | undefined): number {
  if (!timer) return Infinity
  expect(timer).toMatch(/^(\d+:\d\d|\d+)$/)
  return timer.split(':').map(Number).reduce((minutes, seconds) => minutes * 60 + seconds)
}

/** Waits for a screen that may come of what happened. */
async function seenAfter(tab: Tab, seen: Seen, happening: Happening): Promise<Seen | undefined> {
  const may = mayCome(screens, seen, happening)
  const isDoing = may[0]?.isDoing ?? false
  await expect.poll(async () => {
    const shown = await look(tab, isDoing)
    return may.some((each) => isSame(each, shown)) ? 'as it must' : { seen, happening, shown, may }
  }).toBe('as it must')
  const shown = await look(tab, isDoing)
  if (shown) expect(shown.left).toBeLessThanOrEqual(lengthOf(screens, shown.at, shown.isDoing))
  return shown
}

test.for(Array.from({ length: 20 }, (_, seed) => seed))('in a real browser no step is lost or comes twice, whatever happens: run %i', async (seed) => {
  const random = randomFrom(seed)
  const reader = await newReader(guide.browser, { serviceWorkers: 'block' })
  let tab = await open(reader, begun)
  await button(tab, 'Start').click()
  let seen: Seen | undefined = await look(tab, false)
  for (let count = 0; count < 10 && seen; count++) {
    const happening = someHappening(random, seen)
    tab = await happen(tab, { happening, random })
    seen = await seenAfter(tab, seen, happening)
  }
  while (seen) {
    await tab.keyboard.press('PageDown')
    seen = await seenAfter(tab, seen, { kind: 'next' })
  }
  await reader.close()
})
