import { expect, test } from 'vitest'
import { cautionIds } from '../../src/guide/cautions.ts'
import { addressedPages, builtPages } from './built-pages.ts'
import { firstGuide } from './first-guide.ts'
import { alive, laidOut, newReader } from './reader.ts'

const guide = firstGuide()

test.each([
  ['at 320 px', { viewport: { width: 320, height: 640 } }, ''],
  ['at 200 % text on a phone', { viewport: { width: 390, height: 844 } }, 'html { font-size: 225% !important }'],
] as const)('nothing runs off the side of any page %s', async (_, options, style) => {
  const tab = await (await newReader(guide.browser, { ...options, serviceWorkers: 'block', bypassCSP: true })).newPage()
  const wide: string[] = []
  for (const { path } of await builtPages('first')) {
    await tab.goto(guide.server.origin + path)
    if (style) await tab.addStyleTag({ content: style })
    await laidOut(tab)
    if (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path)
  }
  expect(wide).toEqual([])
})

test('on the narrowest phone the pressure scale stands in one row, each picture at least 90 px wide', async () => {
  const tab = await (await newReader(guide.browser, { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' })).newPage()
  await tab.goto(`${guide.server.origin}/techniques/`)
  await laidOut(tab)
  const boxes = await tab.getByRole('figure').evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect()).map(({ y, width }) => ({ y, width })))
  expect(boxes).toHaveLength(3)
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1)
  for (const { width } of boxes) expect(width).toBeGreaterThanOrEqual(90)
})

// The cautions on the page of plans stand beside each plan, which only a script can read.
test('with scripts off, every page is whole: heading, steps, picture, links, and no control that does nothing', async () => {
  const tab = await (await newReader(guide.browser, { javaScriptEnabled: false })).newPage()
  for (const page of await addressedPages('first')) {
    await tab.goto(guide.server.origin + page.path)
    expect(await tab.getByRole('heading', { level: 1 }).textContent(), page.path).toBe(page.title)
    expect(await tab.getByRole('main').getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(page.sections.filter(({ id }) => page.type !== 'plan' || !cautionIds.includes(id)).length)
    expect(await tab.getByRole('button').filter({ visible: true }).count(), page.path).toBe(0)
    if (page.type === 'technique') expect(await tab.getByRole('img').first().getAttribute('aria-label')).toBe(page.alt)
  }
})

test('everything that is pressed on a phone is at least 48 px high, where it is no link in a sentence', async () => {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  for (const path of ['/', '/techniques/roll/', '/save/', '/questions/']) {
    await tab.goto(guide.server.origin + path)
    const small = await tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('header a, header button, nav a, nav button, .action, .main-action')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 48 && !element.matches('header > a[href="#page"]'))
      .map((element) => `${element.textContent} ${element.getBoundingClientRect().height}`))
    expect(small, path).toEqual([])
  }
})

test('printed, a technique shows its steps and stop rules, and none of the buttons', async () => {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(`${guide.server.origin}/techniques/opposing/`)
  await tab.emulateMedia({ media: 'print' })
  expect(await tab.getByRole('heading', { name: 'Stop if' }).isVisible()).toBe(true)
  expect(await tab.getByRole('button').filter({ visible: true }).count()).toBe(0)
  expect(await tab.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
})

test('the content policy allows all that the guide does, on every page', async () => {
  const reader = await newReader(guide.browser)
  const tab = await reader.newPage()
  const refused: string[] = []
  tab.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  tab.on('pageerror', (error) => refused.push(error.message))
  const elsewhere: string[] = []
  reader.on('request', (request) => !request.url().startsWith(guide.server.origin) && elsewhere.push(request.url()))
  for (const { path } of await addressedPages('first')) {
    await tab.goto(guide.server.origin + path)
    await alive(tab)
    await tab.getByRole('button', { name: 'Find' }).waitFor()
  }
  expect(refused).toEqual([])
  expect(elsewhere).toEqual([])
})

test('on the narrowest phone with the largest text, the search shows what is typed', async () => {
  const reader = await newReader(guide.browser, { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' })
  await reader.addInitScript(() => localStorage.setItem('gentle-hands settings', JSON.stringify({ size: 'largest' })))
  const tab = await reader.newPage()
  await tab.goto(guide.server.origin)
  await alive(tab)
  await tab.getByRole('button', { name: 'Find' }).click()
  const field = tab.getByRole('searchbox')
  await field.fill('hard and full')
  expect(await field.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  expect(await tab.getByRole('button', { name: 'Close' }).isVisible()).toBe(true)
})
