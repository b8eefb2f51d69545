import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { heard } from './heard.ts'
import { alive, laidOut, newReader, saved } from './reader.ts'

const guide = firstGuide()

async function open(path: string, options: Parameters<typeof newReader>[1] = { serviceWorkers: 'block' }): Promise<Tab> {
  const tab = await (await newReader(guide.browser, { reducedMotion: 'reduce', ...options })).newPage()
  await tab.goto(guide.server.origin + path)
  await alive(tab)
  await laidOut(tab)
  return tab
}

/** What a screen reader is told from now on, by regions that stood there before: one that comes with its words is heard by nobody. */
async function told(tab: Tab, press: () => Promise<unknown>, words: string): Promise<boolean> {
  const said = await tab.evaluateHandle(() => {
    const said: string[] = []
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live=polite]')) {
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true })
    }
    return said
  })
  await press()
  await tab.getByText(words).first().waitFor()
  return said.evaluate((said, words) => said.some((text) => text.includes(words)), words)
}

test('what a yes at the gate means is told, and so is how many pages fit', async () => {
  const tab = await open('/situations/sore-lump/')
  expect(await told(tab, () => tab.getByRole('checkbox', { name: /^Chest pain/ }).click(), 'What to do now')).toBe(true)
  await tab.getByRole('button', { name: 'Find' }).click()
  await tab.getByRole('searchbox').waitFor()
  expect(await told(tab, () => tab.getByRole('searchbox').fill('clog'), 'pages fit')).toBe(true)
})

test('each change of a plan is told, and that it is kept', async () => {
  const tab = await open('/plan/#from=engorged')
  await tab.getByRole('button', { name: 'Left', exact: true }).click()
  await tab.getByRole('heading', { name: 'Add a step' }).waitFor()
  const takenOut = () => tab.getByRole('button', { name: 'Take out: Pain medicine' }).click()
  expect(await told(tab, takenOut, 'Taken out: Pain medicine')).toBe(true)
  await tab.getByRole('link', { name: 'See the plan' }).first().click()
  await tab.getByRole('button', { name: 'Keep on this phone' }).last().waitFor()
  expect(await told(tab, () => tab.getByRole('button', { name: 'Keep on this phone' }).last().click(), 'Kept on this phone only')).toBe(true)
})

test('that the guide is saved is told by a line that stood there from the start', async () => {
  const tab = await open('/save/', {})
  const before = await heard(tab)
  expect(before.filter((line) => line.startsWith('status'))).not.toEqual([])
  expect(await told(tab, () => saved(tab), 'Saved for offline')).toBe(true)
})

test('a technique is heard in the order in which it is needed', async () => {
  const tab = await open('/techniques/roll/')
  await tab.getByRole('group', { name: 'Moving picture' }).waitFor()
  const lines = await heard(tab)
  const order = ['banner', 'heading: Roll, 1', 'image: ', 'group: Moving picture', 'heading: Steps, 2', 'heading: You may feel, 2', 'heading: Stop if, 2', 'heading: Sources, 2', 'contentinfo', 'navigation: ', 'link: Get help']
  const places = order.map((wanted) => lines.findLastIndex((line) => line.startsWith(wanted)))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

const forced = { forcedColors: 'active', serviceWorkers: 'block' } as const

test('in the colours of the system one tab alone is marked as where one is', async () => {
  const tab = await open('/techniques/', forced)
  const marks = await tab.getByRole('navigation').last().getByRole('link').evaluateAll((links) => links.map((link) => `${link.getAttribute('aria-current')} ${getComputedStyle(link).borderBlockStartWidth}`))
  expect(marks).toEqual(['null 0px', 'page 4px', 'null 0px', 'null 0px'])
})

test('in the colours of the system a choice that is made looks unlike the others, and so does each beat', async () => {
  const tab = await open('/session/#situation=engorged', forced)
  await tab.getByRole('button', { name: 'None of these' }).click()
  await tab.getByRole('button', { name: 'Start', exact: true }).waitFor()
  const grounds = await tab.locator('fieldset.chips').first().locator('label').evaluateAll((labels) => labels.map((label) => getComputedStyle(label.querySelector('span') ?? label).backgroundColor))
  expect(new Set(grounds).size).toBe(2)
  await tab.getByRole('button', { name: 'Start', exact: true }).click()
  await tab.getByRole('dialog').getByRole('button', { name: 'Next' }).click({ clickCount: 2 })
  const pulse = tab.locator('[data-pulse]')
  await pulse.waitFor()
  expect(await pulse.evaluate((ring) => getComputedStyle(ring).backgroundColor === getComputedStyle(ring, '::before').backgroundColor)).toBe(false)
})

test('in the colours of the system a drawing is lines that stand out from their ground', async () => {
  const tab = await open('/techniques/opposing/', { ...forced, colorScheme: 'dark' })
  const strokes = await tab.getByRole('main').getByRole('img').first().locator('.figure-ink, .figure-hand, .figure-move').evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke))
  expect(strokes.length).toBeGreaterThan(5)
  expect(strokes.filter((stroke) => stroke === 'rgb(0, 0, 0)' || stroke === 'none')).toEqual([])
})

test('at 400 % every button of the presenter, and of a session, stands whole in the window, and letters keep their size', async () => {
  const tab = await open('/present/#situation=engorged', { viewport: { width: 320, height: 256 }, serviceWorkers: 'block' })
  const misses = () => tab.getByRole('dialog').evaluate((dialog) => [
    ...[...dialog.querySelectorAll('button')].filter((button) => button.getBoundingClientRect().bottom > innerHeight || button.getBoundingClientRect().height < 48).map(({ textContent }) => textContent),
    ...[...dialog.querySelectorAll('p, h2, button')].filter((words) => words.textContent && parseFloat(getComputedStyle(words).fontSize) < 12).map(({ textContent }) => `${textContent} is small`),
  ])
  await tab.getByRole('button', { name: 'Show', exact: true }).click()
  await tab.getByRole('dialog').getByRole('heading').first().waitFor()
  expect(await misses()).toEqual([])
  await tab.goto(`${guide.server.origin}/session/#technique=roll`)
  await tab.reload()
  await tab.getByRole('button', { name: 'None of these' }).click()
  await tab.getByRole('button', { name: 'Start', exact: true }).click()
  await tab.getByRole('dialog').getByRole('heading').first().waitFor()
  expect(await misses()).toEqual([])
})
