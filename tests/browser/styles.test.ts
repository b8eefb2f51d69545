import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressedPages } from './built-pages.ts'
import { startGuideServer, type Fault } from './guide-server.ts'
import { alive, newReader, openBrowser } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const isStylesheet = /\.css$/

/** What each element of the page looks like, in its order. */
const look = (tab: Tab) => tab.evaluate(() => {
  const properties = ['display', 'position', 'color', 'background-color', 'font-size', 'font-weight', 'line-height', 'fill', 'stroke', 'margin', 'padding', 'border', 'border-radius', 'grid-template-columns', 'list-style']
  return [...document.querySelectorAll('#root *')].map((element) => {
    const style = getComputedStyle(element)
    return `${element.tagName} ${element.getAttribute('class')} ${properties.map((name) => style.getPropertyValue(name)).join('; ')}`
  })
})

test('a page reached from another kind of page looks as when it is opened by itself', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser, { serviceWorkers: 'block', reducedMotion: 'reduce' })
  const [moving, opening] = [await reader.newPage(), await reader.newPage()]
  await moving.goto(`${server.origin}/words/`)
  await alive(moving)
  const kinds = [...Map.groupBy(await addressedPages('first'), ({ type }) => type).values()].flatMap(([first]) => first ?? [])
  expect(kinds.length).toBeGreaterThan(7)
  for (const page of kinds) {
    if (page.type === 'technique') await moving.locator('a[href="/techniques/"]').first().click()
    if (page.type === 'situation') await moving.locator('a[href="/"]').first().click()
    if (page.type === 'session') await moving.locator('a[href="/settings/"]').first().click()
    await moving.locator(`a[href="${page.path}"]`).first().click()
    await moving.getByRole('heading', { level: 1, name: page.title }).waitFor()
    await opening.goto(server.origin + page.path)
    await alive(opening)
    // Its steps step back for the gate as soon as the page can ask.
    if (page.type === 'situation') await opening.locator('#steps').waitFor({ state: 'detached' })
    // So does the log.
    if (page.type === 'session') for (const tab of [moving, opening]) await tab.getByText('Nothing is kept yet', { exact: false }).waitFor()
    // And the plans that are kept, with the form to open another.
    if (page.type === 'plan') for (const tab of [moving, opening]) for (const part of [tab.getByText('No plan is kept yet.'), tab.getByLabel('Paste a plan link')]) await part.waitFor()
    // Its choices come by themselves, after the page.
    if (page.type === 'settings') for (const tab of [moving, opening]) await tab.getByRole('group').nth(12).waitFor()
    expect(await look(moving), page.path).toEqual(await look(opening))
  }
  expect(await moving.evaluate(() => performance.getEntriesByType('navigation').map(({ name }) => new URL(name).pathname))).toEqual(['/words/'])
})

test('a page looks the same before the stylesheet is there and after', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser, { serviceWorkers: 'block', reducedMotion: 'reduce' })).newPage()
  for (const path of ['/techniques/armpit/', '/get-help/', '/questions/', '/']) {
    server.break(/\/assets\//, 'refuse')
    await tab.goto(server.origin + path)
    const before = await look(tab)
    server.mend()
    await tab.goto(server.origin + path)
    await alive(tab)
    expect(await look(tab), path).toEqual(before)
  }
})

test('with scripts off, nobody asks for the stylesheet', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser, { javaScriptEnabled: false })).newPage()
  await tab.goto(`${server.origin}/techniques/armpit/`)
  expect(server.requests().filter((path) => isStylesheet.test(path))).toEqual([])
})

test.for<Fault>([404, 'refuse', 'stall'])('where the stylesheet cannot be had (%s), the page answers, and the next one is opened with styles of its own', async (fault) => {
  await using server = await startGuideServer('first')
  server.break(isStylesheet, fault)
  const tab = await (await newReader(browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(`${server.origin}/techniques/`, { waitUntil: 'commit' })
  await alive(tab)
  await tab.getByRole('button', { name: 'Find' }).click()
  await tab.getByRole('searchbox').waitFor()
  await tab.keyboard.press('Escape')
  await tab.getByRole('link', { name: '2. Roll' }).click()
  await tab.getByRole('heading', { level: 1, name: 'Roll' }).waitFor()
  expect(await tab.evaluate(() => performance.getEntriesByType('navigation').map(({ name }) => new URL(name).pathname))).toEqual(['/techniques/roll/'])
  expect(await tab.locator('#stop-if').evaluate((box) => getComputedStyle(box).borderRadius)).not.toBe('0px')
})
