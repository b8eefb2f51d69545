/** What a reader sees first is laid out first; see src/pages/lay-out-later.ts. */
import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'
import { firstGuide } from './first-guide.ts'
import { heard } from './heard.ts'
import { laidOut, newReader } from './reader.ts'

const guide = firstGuide()

const waits = (tab: Tab) => tab.evaluate(() => 'arriving' in document.documentElement.dataset)

/** A reader whose pages never come alive, so that what lies below is never laid out ahead of her. */
async function readerWithoutStart(options: Parameters<typeof newReader>[1] = {}): Promise<Tab> {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block', ...options })).newPage()
  await loseStart(tab)
  return tab
}

const loseStart = (tab: Tab) => tab.route(/\/assets\/start-/, (route) => route.abort())

test.for([['a phone', 390, 844], ['a desktop', 1440, 900]] as const)('on %s, nothing of the first screen moves or is missing before the rest is laid out', async ([, width, height]) => {
  const tab = await readerWithoutStart({ viewport: { width, height } })
  for (const { path } of await builtPages('first')) {
    await tab.goto(guide.server.origin + path)
    expect(await waits(tab), path).toBe(true)
    expect(await tab.evaluate(movedWhenLaidOut), path).toEqual([])
  }
})

/** In the page: what stands elsewhere once all is laid out, and list entries whose numbers or dots are cut off until then. */
function movedWhenLaidOut(): string[] {
  const shown = [...document.querySelectorAll('main *')].filter((part) => !part.closest('svg') && part.childElementCount === 0 && part.getBoundingClientRect().top < innerHeight)
  const places = () => shown.map((part) => part.getBoundingClientRect()).map(({ x, y }) => [Math.round(x), Math.round(y)].join())
  const cut = shown.map((part) => part.closest('li')).filter((entry) => entry && getComputedStyle(entry).listStyleType !== 'none' && getComputedStyle(entry).contentVisibility === 'auto')
  const before = places()
  delete document.documentElement.dataset['arriving']
  const after = places()
  return [...cut.map((entry) => entry?.textContent ?? ''), ...shown.filter((_, index) => before[index] !== after[index]).map(({ textContent }) => textContent)]
}

test('once a page is alive all of it is laid out', async () => {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  for (const path of ['/', '/questions/', '/sources/', '/situations/engorged/']) {
    await tab.goto(guide.server.origin + path)
    await laidOut(tab)
    expect(await tab.evaluate(() => [...document.querySelectorAll('*')].filter((part) => getComputedStyle(part).contentVisibility === 'auto').length), path).toBe(0)
  }
})

test('the script lays a page out part by part, and does not wait for the page to do it in one go', async () => {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  // On a busy machine the script may take as long as the page is willing to wait.
  await tab.addInitScript(() => {
    const wait = setTimeout
    Object.assign(window, { setTimeout: (act: () => void, time: number) => (time === 3000 ? 0 : wait(act, time)) })
  })
  await tab.goto(`${guide.server.origin}/questions/`)
  await laidOut(tab)
  expect(await tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('article > section')].filter(({ style }) => style.contentVisibility !== 'visible').length)).toBe(0)
})

test('where the script never comes, all of a page is laid out within seconds, and a screen reader hears of it', async () => {
  const tab = await readerWithoutStart()
  await tab.goto(`${guide.server.origin}/techniques/roll/`)
  await laidOut(tab)
  expect(await heard(tab)).toEqual(expect.arrayContaining(['heading: Steps, 2', 'heading: Stop if, 2', 'heading: Sources, 2']))
})

test('opened at an anchor, a page stands there, and nothing waits', async () => {
  const tab = await readerWithoutStart()
  await tab.goto(`${guide.server.origin}/questions/#you`)
  expect(await waits(tab)).toBe(false)
  expect(await topOf(tab, '#you')).toBeLessThan(60)
})

test('reloaded, and gone back to, a page stands where it was, and nothing waits', async () => {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(`${guide.server.origin}/questions/`)
  await laidOut(tab)
  await tab.evaluate(() => document.getElementById('your-baby')?.scrollIntoView())
  const place = await topOf(tab, '#your-baby')
  await loseStart(tab)
  await tab.reload()
  expect(await waits(tab)).toBe(false)
  await expect.poll(() => topOf(tab, '#your-baby')).toBeCloseTo(place, -1)
  await tab.goto(`${guide.server.origin}/words/`)
  await tab.goBack()
  await expect.poll(() => topOf(tab, '#your-baby')).toBeCloseTo(place, -1)
})

/** How far below the top of the screen it stands. */
const topOf = (tab: Tab, selector: string) => tab.locator(selector).evaluate((part) => part.getBoundingClientRect().top)

test('on paper nothing waits', async () => {
  const tab = await readerWithoutStart()
  await tab.goto(`${guide.server.origin}/questions/`)
  await tab.emulateMedia({ media: 'print' })
  expect(await tab.evaluate(() => [...document.querySelectorAll('section')].filter((part) => getComputedStyle(part).contentVisibility === 'auto').length)).toBe(0)
})
