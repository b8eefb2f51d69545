import type { Locator, Page as Tab } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addressedPages } from './built-pages.ts'
import { firstGuide } from './first-guide.ts'
import { startGuideServer } from './guide-server.ts'
import { alive, newReader, saved } from './reader.ts'

const guide = firstGuide()

const situations = (await addressedPages('first')).filter(({ type }) => type === 'situation')
const firstStep = (tab: Tab) => tab.locator('#steps > ol > li').first()
const none = (tab: Tab) => tab.getByRole('button', { name: 'None of these' })

async function home(): Promise<Tab> {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(guide.server.origin)
  await alive(tab)
  return tab
}

/** Whether any of it can be seen without scrolling, above the bar. */
async function isSeen(part: Locator): Promise<boolean> {
  const box = await part.boundingBox()
  return box !== null && box.y >= 0 && box.y < 844 - 80
}

describe.each(situations)('from home to the first step of "$title"', ({ title }) => {
  test('with one thumb it takes two presses, the gate included', async () => {
    const tab = await home()
    await tab.getByRole('link', { name: title, exact: true }).click()
    await none(tab).click()
    await firstStep(tab).waitFor()
    expect(await isSeen(firstStep(tab))).toBe(true)
  })

  test('with a keyboard it takes two presses, and the focus stands before the step', async () => {
    const tab = await home()
    await tabTo(tab, tab.getByRole('link', { name: title, exact: true }))
    await tab.keyboard.press('Enter')
    await tab.getByRole('heading', { level: 1, name: title }).waitFor()
    await tabTo(tab, none(tab))
    await tab.keyboard.press('Enter')
    await firstStep(tab).waitFor()
    await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('Steps')
    expect(await isSeen(firstStep(tab))).toBe(true)
  })
})

/** Presses Tab until the focus is there. */
async function tabTo(tab: Tab, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await tab.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
}

test('a screen reader meets the ten by name on home, the six questions as boxes to tick, and the steps as a list', async () => {
  const tab = await home()
  const tree = await tab.locator('main').ariaSnapshot()
  for (const { title } of situations) expect(tree).toContain(`link "${title}"`)
  await tab.getByRole('link', { name: 'Milk seems stuck' }).click()
  await none(tab).waitFor()
  const gate = await tab.locator('main').ariaSnapshot()
  expect(gate.match(/- checkbox "/g)?.length).toBe(6)
  expect(gate).toContain('button "None of these"')
  await none(tab).click()
  const steps = await tab.locator('#steps').ariaSnapshot()
  expect(steps).toMatch(/heading "Steps" \[level=2\]/)
  expect(steps).toContain('heading "When to call" [level=3]')
})

test('help is one press away from every situation, and from home', async () => {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  for (const { path } of [{ path: '/' }, ...situations]) {
    await tab.goto(guide.server.origin + path)
    await alive(tab)
    await tab.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'Get help' }).click()
    await tab.getByRole('heading', { level: 1, name: 'Get help' }).waitFor()
  }
})

test('a yes brings what to do before the eyes, with the number of the chosen country, and keeps nothing of the answer', async () => {
  const tab = await home()
  await tab.getByRole('link', { name: 'Hard and too full' }).click()
  await tab.getByRole('checkbox', { name: /^Chest pain/ }).click()
  const answer = tab.getByRole('heading', { name: 'What to do now' })
  await expect.poll(() => isSeen(answer)).toBe(true)
  await tab.getByRole('combobox', { name: /^Your emergency number in/ }).selectOption('Australia')
  expect(await tab.getByRole('link', { name: 'Call 000' }).getAttribute('href')).toBe('tel:000')
  await tab.reload()
  await none(tab).waitFor()
  expect(await tab.getByRole('checkbox', { checked: true }).count()).toBe(0)
  expect(await tab.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/danger|gate|Chest/)
  await tab.getByRole('checkbox', { name: /^Chest pain/ }).click()
  await tab.getByRole('link', { name: 'Call 000' }).waitFor()
})

test('with the server gone, every situation asks, and gives its steps', async () => {
  await using gone = await startGuideServer('first')
  const tab = await (await newReader(guide.browser)).newPage()
  await tab.goto(gone.origin)
  await saved(tab)
  await gone.stop()
  for (const { path, title } of situations) {
    await tab.goto(gone.origin + path)
    await tab.getByRole('heading', { level: 1, name: title }).waitFor()
    await none(tab).click()
    await firstStep(tab).waitFor()
  }
})

test('with scripts off, the questions stand above the steps, and each leads to what a yes means', async () => {
  const tab = await (await newReader(guide.browser, { javaScriptEnabled: false })).newPage()
  for (const { path } of situations) {
    await tab.goto(guide.server.origin + path)
    const [gate, steps] = [await tab.locator('#gate').boundingBox(), await tab.locator('#steps').boundingBox()]
    expect((gate?.y ?? 0) + (gate?.height ?? 0), path).toBeLessThanOrEqual(steps?.y ?? 0)
    expect(await tab.locator('#gate > ul > li').count(), path).toBe(path.includes('milk-not-wanted') ? 5 : 6)
    for (const question of await tab.locator('#gate > ul > li').all()) expect(await question.innerText(), path).toMatch(/If yes:\s*\S/)
    expect(await tab.locator('button, input, select').filter({ visible: true }).count(), path).toBe(0)
  }
})
