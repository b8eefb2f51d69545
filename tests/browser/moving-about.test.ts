import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { alive, newReader } from './reader.ts'

const guide = firstGuide()

async function open(path: string): Promise<Tab> {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block' })).newPage()
  await tab.goto(guide.server.origin + path)
  await alive(tab)
  return tab
}

const place = (tab: Tab) => tab.evaluate(() => Math.round(scrollY))

test('a link opens a page at its top, with its title and the focus at its heading; back returns to where one was', async () => {
  const tab = await open('/techniques/')
  await tab.getByRole('link', { name: '11. Armpit' }).scrollIntoViewIfNeeded()
  const before = await place(tab)
  expect(before).toBeGreaterThan(100)
  await tab.getByRole('link', { name: '11. Armpit' }).click()
  await tab.getByRole('heading', { level: 1, name: 'Armpit' }).waitFor()
  expect(await place(tab)).toBe(0)
  expect(await tab.title()).toBe('Armpit · Gentle Hands')
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Armpit')
  await tab.goBack()
  await tab.getByRole('heading', { level: 1, name: 'The eleven' }).waitFor()
  await expect.poll(() => place(tab)).toBe(before)
  expect(await tab.title()).toBe('The eleven · Gentle Hands')
})

test('a word that opened in place leads on to the glossary, at that word', async () => {
  const tab = await open('/techniques/roll/')
  await tab.getByRole('main').getByRole('link', { name: 'let-down' }).and(tab.locator('[aria-haspopup]')).first().click()
  await tab.getByRole('dialog', { name: 'Let-down' }).getByRole('link', { name: 'All words' }).click()
  await tab.getByRole('heading', { level: 1, name: 'Words' }).waitFor()
  await expect.poll(() => tab.evaluate(() => Math.round(document.getElementById('let-down')?.getBoundingClientRect().top ?? -1))).toBeLessThan(60)
})

test('a source mark leads to its source on the same page', async () => {
  const tab = await open('/techniques/roll/')
  await tab.getByRole('link', { name: 'Source 1', exact: true }).first().click()
  await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('source-1')
})

test('a source leads back to the heading that cites it', async () => {
  const tab = await open('/techniques/roll/')
  await tab.locator('#source-1').getByRole('link', { name: 'What is known' }).click()
  await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('what-is-known')
})

test('with the keyboard alone: skip to the text, on to the next technique, and into the search and out', async () => {
  const tab = await open('/techniques/roll/')
  await tab.keyboard.press('Tab')
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text')
  await tab.keyboard.press('Enter')
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('page')
  await tab.getByRole('link', { name: /^Next/ }).focus()
  await tab.keyboard.press('Enter')
  await tab.getByRole('heading', { level: 1, name: 'Side to side' }).waitFor()
  await tab.getByRole('button', { name: 'Find' }).focus()
  await tab.keyboard.press('Enter')
  await tab.getByRole('searchbox').waitFor()
  await tab.keyboard.press('Escape')
  await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('Find')
})

test('the light is remembered, and there before the first paint', async () => {
  const tab = await open('/')
  await tab.getByRole('button', { name: 'Light' }).click()
  await tab.getByRole('radio', { name: 'Night (red)' }).check()
  await tab.route('**/*.js', (route) => route.abort())
  await tab.goto(`${guide.server.origin}/get-help/`)
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(0, 0, 0)')
  expect(await tab.locator('meta[name="theme-color"]').first().getAttribute('content')).toBe('#000000')
})

test('a choice of light counts in every open tab', async () => {
  const tab = await open('/')
  const other = await tab.context().newPage()
  await other.goto(guide.server.origin)
  await tab.getByRole('button', { name: 'Light' }).click()
  await tab.getByRole('radio', { name: 'Dark' }).check()
  await expect.poll(() => other.locator('html').getAttribute('data-light')).toBe('dark')
})

test('every page comes alive without a complaint from React', async () => {
  const tab = await open('/')
  const faults: string[] = []
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  tab.on('pageerror', (error) => faults.push(error.message))
  for (const path of ['/', '/techniques/', '/techniques/armpit/', '/get-help/', '/questions/', '/words/', '/sources/', '/about/', '/save/']) {
    await tab.goto(guide.server.origin + path)
    await alive(tab)
  }
  expect(faults).toEqual([])
})

test.each(['clog', 'plug', 'lump', 'hard', 'clogged', 'armpit swelling', 'engorgment', 'olve oil'])('the search finds something for "%s"', async (words) => {
  const tab = await open('/')
  await tab.getByRole('button', { name: 'Find' }).click()
  await tab.getByRole('searchbox').fill(words)
  const found = tab.getByRole('dialog').getByRole('listitem').getByRole('link')
  await found.first().waitFor()
  const goal = await found.first().getAttribute('href')
  await found.first().click()
  await expect.poll(() => new URL(tab.url()).pathname + new URL(tab.url()).hash).toBe(goal)
})

test('Close shuts the search, and the focus is back where it was', async () => {
  const tab = await open('/')
  await tab.getByRole('button', { name: 'Find' }).click()
  await tab.getByRole('searchbox').fill('oil')
  await tab.keyboard.press('Enter')
  await tab.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => tab.getByRole('dialog').count()).toBe(0)
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Find')
})

test('the search keeps every letter, however fast it is typed', async () => {
  const tab = await open('/')
  await tab.getByRole('button', { name: 'Find' }).click()
  await tab.getByRole('searchbox').pressSequentially('clogged breast hurts')
  expect(await tab.getByRole('searchbox').inputValue()).toBe('clogged breast hurts')
  await tab.getByRole('dialog').getByText(/pages fit/).waitFor()
})

test('a search that finds nothing says so and leads to help', async () => {
  const tab = await open('/')
  await tab.getByRole('button', { name: 'Find' }).click()
  await tab.getByRole('searchbox').fill('xylophone quartz')
  await tab.getByText('Nothing fits those words').waitFor()
  await tab.getByRole('dialog').getByRole('link', { name: 'Get help' }).click()
  await tab.getByRole('heading', { level: 1, name: 'Get help' }).waitFor()
})
