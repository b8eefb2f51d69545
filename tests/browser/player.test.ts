import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import type { PageOf } from '../../src/guide/page.ts'
import { addressedPages } from './built-pages.ts'
import { firstGuide } from './first-guide.ts'
import { startGuideServer } from './guide-server.ts'
import { alive, newReader } from './reader.ts'

const guide = firstGuide()

const path = '/techniques/opposing/'
const button = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true })

async function open(options: Parameters<typeof newReader>[1] = {}, at = path): Promise<Tab> {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block', ...options })).newPage()
  await tab.goto(guide.server.origin + at)
  if (options.javaScriptEnabled !== false) await button(tab, options.reducedMotion === 'reduce' ? 'Next picture' : 'Play').waitFor()
  return tab
}

/** How often anything in the picture is touched while the display shows so many frames. */
const touched = (tab: Tab, frames = 20) => tab.evaluate((frames) => new Promise<number>((resolve) => {
  let count = 0
  const picture = document.querySelector('main svg[role="img"]')
  if (!picture) throw new Error('The page has no picture.')
  const watch = new MutationObserver((records) => void (count += records.length))
  watch.observe(picture, { subtree: true, childList: true, attributes: true })
  const frame = () => (frames-- > 0 ? void requestAnimationFrame(frame) : resolve(count))
  frame()
}), frames)

/** Until the picture has been touched, or has not for some frames. */
const untilMoves = async (tab: Tab, moves: boolean) => {
  while (((await touched(tab)) > 0) !== moves);
}

/** A phone whose reader looks at something else. */
const hide = (tab: Tab, isHidden: boolean) => tab.evaluate((state) => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}, isHidden ? 'hidden' : 'visible')

test('it never starts alone; it plays when asked to, and not one of its parts is touched once it is paused', async () => {
  const tab = await open()
  expect(await touched(tab)).toBe(0)
  await button(tab, 'Play').click()
  expect(await touched(tab)).toBeGreaterThan(0)
  await button(tab, 'Pause').click()
  expect(await touched(tab)).toBe(0)
})

test('off the screen it does nothing, and goes on when it is seen again', async () => {
  const tab = await open()
  await button(tab, 'Play').click()
  await tab.locator('#sources').scrollIntoViewIfNeeded()
  await untilMoves(tab, false)
  expect(await touched(tab, 60)).toBe(0)
  await tab.evaluate(() => scrollTo(0, 0))
  await untilMoves(tab, true)
})

test('behind another window it does nothing, and goes on when the reader is back', async () => {
  const tab = await open()
  await button(tab, 'Play').click()
  await hide(tab, true)
  await untilMoves(tab, false)
  expect(await touched(tab, 60)).toBe(0)
  await hide(tab, false)
  await untilMoves(tab, true)
})

test('with reduced motion nothing moves by itself, and no control offers that', async () => {
  const tab = await open({ reducedMotion: 'reduce' })
  expect(await button(tab, 'Play').count()).toBe(0)
  expect(await tab.getByRole('radio').filter({ visible: true }).count()).toBe(0)
  await button(tab, 'Next picture').click()
  await tab.getByText('2 of 3').waitFor()
  expect(await touched(tab)).toBe(0)
})

test.for(['no-preference', 'reduce'] as const)('nothing below moves when the controls come alive, nor at any press (motion: %s)', async (reducedMotion) => {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block', reducedMotion })).newPage()
  await tab.addInitScript(() => {
    const shifts: number[] = Object.assign(window, { shifts: [] }).shifts
    // What a press moves is no shift; the type is not in the library yet.
    new PerformanceObserver((list) => (list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]).forEach(({ value, hadRecentInput }) => hadRecentInput || shifts.push(value))).observe({ type: 'layout-shift', buffered: true })
  })
  await tab.goto(guide.server.origin + path)
  const controls = tab.getByRole('group', { name: 'Moving picture' })
  const names = reducedMotion === 'reduce' ? ['Next picture', 'Previous picture'] : ['Slower', 'Slower', 'Play', 'Pause', 'Forward', 'Normal speed']
  await button(tab, names[0] ?? '').waitFor()
  const top = () => tab.getByRole('button', { name: 'Change the drawing' }).evaluate((element) => element.getBoundingClientRect().top + scrollY)
  const before = await top()
  for (const name of names) {
    await controls.getByRole('button', { name, exact: true }).click()
    expect(await top(), name).toBe(before)
  }
  // The script above put it there.
  expect(await tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test('no control shows that cannot answer: not while the engine is on its way, nor where it cannot be had', async () => {
  await using broken = await startGuideServer('first')
  broken.break(/engine/, 'stall')
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(broken.origin + path, { waitUntil: 'commit' })
  await alive(tab)
  expect(await tab.getByRole('button', { name: 'Find' }).isVisible()).toBe(true)
  expect(await tab.getByRole('button', { name: 'Play' }).isVisible()).toBe(false)
  expect(await tab.getByRole('img').first().isVisible()).toBe(true)
})

test.for([320, 390, 1280])('every control is large enough for a thumb, and none near enough to be hit by mistake, at %i px', async (width) => {
  const tab = await open({ viewport: { width, height: 844 } })
  const boxes = await tab.getByRole('group', { name: 'Moving picture' }).locator('button, label').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })))
  expect(boxes.length).toBe(11)
  for (const [index, one] of boxes.entries()) {
    expect(Math.min(one.right - one.left, one.bottom - one.top)).toBeGreaterThanOrEqual(48)
    for (const other of boxes.slice(index + 1)) expect(Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom)).toBeGreaterThan(7.9)
  }
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
})

test('on paper, and with scripts off, every technique shows three numbered pictures with their words', async () => {
  const paper = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  await paper.emulateMedia({ media: 'print' })
  const plain = await (await newReader(guide.browser, { javaScriptEnabled: false })).newPage()
  for (const page of (await addressedPages('first')).filter((page): page is PageOf<'technique'> => page.type === 'technique')) {
    for (const tab of [paper, plain]) {
      await tab.goto(guide.server.origin + page.path)
      const stills = tab.locator('main ol').first().locator('li')
      expect(await stills.evaluateAll((all) => all.map((each) => each.lastChild?.textContent)), page.path).toEqual(page.drawing.stills.map(({ say }, index) => `${index + 1}. ${say}`))
      const tops = await stills.locator('svg').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ top, width }) => [Math.round(top), width > 80]))
      expect(tops).toEqual(tops.map(() => [tops[0]?.[0], true]))
    }
    expect(await paper.getByRole('img').filter({ visible: true }).count()).toBe(0)
    expect(await plain.getByRole('img').filter({ visible: true }).count()).toBe(1)
  }
})

test('where the picture can move, the three stills take no room', async () => {
  const tab = await open()
  expect(await tab.locator('main svg').filter({ visible: true }).count()).toBe(1)
})

test('a chosen drawing stays through a reload, on every page, and with the server gone', async () => {
  await using own = await startGuideServer('first')
  const tab = await (await newReader(guide.browser)).newPage()
  await tab.goto(own.origin + path)
  await tab.getByRole('button', { name: 'Change the drawing' }).click()
  await tab.getByRole('dialog').getByText('Lines only').click()
  await tab.getByRole('radio', { name: 'Lines only', checked: true }).waitFor({ state: 'attached' })
  await tab.getByRole('dialog').getByText('Right').click()
  await tab.getByRole('button', { name: 'Close' }).click()
  await tab.locator('svg.figure-lines[role="img"]').waitFor()
  const right = await tab.locator('svg.figure-lines[role="img"]').innerHTML()
  await tab.getByText('Saved for offline').waitFor()
  await own.stop()
  await tab.reload()
  await tab.locator('svg.figure-lines[role="img"]').waitFor()
  expect(await tab.locator('svg.figure-lines[role="img"]').innerHTML()).toBe(right)
})
