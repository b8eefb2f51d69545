import type { BrowserContext, Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { lossWords } from '../../src/compile/loss-words.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { axeFindings } from './axe-findings.ts'
import { builtPages } from './built-pages.ts'
import { firstGuide } from './first-guide.ts'
import { alive, newReader, saved } from './reader.ts'

const guide = firstGuide()
const situations = (await builtPages('first')).filter((page): page is PageOf<'situation'> => page.type === 'situation')
const slides = (slug: string) => {
  const page = situations.find(({ path }) => path === `/situations/${slug}/`)
  return [page?.title ?? '', ...(page?.steps.map(({ name }) => name) ?? []), 'When to call']
}

const button = (tab: Tab, name: string | RegExp) => tab.getByRole('dialog').getByRole('button', { name, exact: typeof name === 'string' })
const heading = (tab: Tab) => tab.getByRole('dialog').getByRole('heading', { level: 2 })
const place = (tab: Tab) => tab.getByRole('dialog').getByText(/^\d+ of \d+$/)
const screenIsBlack = (tab: Tab) => button(tab, /^The screen is black/)

/** Opens the presenter over its page, on a tablet unless the reader holds something else. */
async function openShow(reader: BrowserContext, fragment: string): Promise<Tab> {
  const tab = await reader.newPage()
  await tab.goto(`${guide.server.origin}/present/${fragment}`)
  await alive(tab)
  await tab.getByRole('button', { name: 'Show', exact: true }).click()
  await heading(tab).waitFor()
  return tab
}

const tablet = (options: object = {}) => newReader(guide.browser, { viewport: { width: 820, height: 1180 }, serviceWorkers: 'block', ...options })

test('a clicker alone goes from the first slide to the last and back', async () => {
  const tab = await openShow(await tablet(), '#situation=engorged')
  const names = slides('engorged')
  const there: string[] = []
  for (const [at] of names.entries()) {
    await expect.poll(() => place(tab).innerText()).toBe(`${at + 1} of ${names.length}`)
    there.push(await heading(tab).innerText())
    await tab.keyboard.press('PageDown')
  }
  expect(there).toEqual(names)
  const back: string[] = []
  for (const [at] of names.entries()) {
    await expect.poll(() => place(tab).innerText()).toBe(`${names.length - at} of ${names.length}`)
    back.push(await heading(tab).innerText())
    await tab.keyboard.press('PageUp')
  }
  expect(back).toEqual(names.toReversed())
})

test('arrows and Space step too, and a key that is held down is one press', async () => {
  const tab = await openShow(await tablet(), '#situation=engorged')
  for (const [key, number] of [['ArrowRight', 2], ['ArrowDown', 3], [' ', 4], ['ArrowLeft', 3], ['ArrowUp', 2]] as const) {
    await tab.keyboard.press(key)
    await expect.poll(() => place(tab).innerText()).toMatch(`${number} of`)
  }
  await tab.keyboard.down('PageDown')
  await tab.keyboard.down('PageDown')
  await tab.keyboard.down('PageDown')
  await tab.keyboard.up('PageDown')
  await tab.keyboard.press('PageDown')
  await expect.poll(() => place(tab).innerText()).toMatch('4 of')
})

test('B makes the screen black all over, and any key or a touch brings the same slide back', async () => {
  const tab = await openShow(await tablet(), '#situation=engorged')
  await tab.keyboard.press('PageDown')
  for (const bringBack of [() => tab.keyboard.press('PageDown'), () => tab.keyboard.press('x'), () => tab.mouse.click(400, 300)]) {
    await tab.keyboard.press('b')
    await screenIsBlack(tab).waitFor()
    const seen = await tab.evaluate(() => [[5, 5], [innerWidth / 2, innerHeight / 2], [innerWidth - 5, innerHeight - 5]].map(([x = 0, y = 0]) => {
      const top = document.elementFromPoint(x, y)
      return [top?.tagName, top && getComputedStyle(top).backgroundColor]
    }))
    expect(seen).toEqual(Array(3).fill(['BUTTON', 'rgb(0, 0, 0)']))
    await bringBack()
    await screenIsBlack(tab).waitFor({ state: 'detached' })
    expect(await place(tab).innerText()).toMatch('2 of')
  }
})

test('the screen is full while it is shown, and leaving that, or Escape, leaves the presenter', async () => {
  const tab = await openShow(await tablet(), '#situation=engorged')
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await tab.evaluate(() => document.exitFullscreen())
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
  await tab.getByRole('button', { name: 'Show', exact: true }).click()
  await heading(tab).waitFor()
  await tab.keyboard.press('Escape')
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement)).toBeNull()
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Show')
})

test('where there is no full screen, as on an iPhone, it fills the window', async () => {
  const reader = await tablet({ viewport: { width: 390, height: 844 } })
  await reader.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'requestFullscreen'))
  const tab = await openShow(reader, '#situation=engorged')
  expect(await tab.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  await button(tab, 'Leave').click()
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
})

test.each(['day', 'dark', 'night'])('in the %s light axe finds nothing on the page, before it is shown, and on any slide with notes open and shut', async (light) => {
  const reader = await tablet({ bypassCSP: true })
  await reader.addInitScript((name) => localStorage.setItem('gentle-hands light', name), light)
  const page = await reader.newPage()
  await page.goto(`${guide.server.origin}/present/`)
  await alive(page)
  const found: Record<string, readonly string[]> = { page: await axeFindings(page) }
  const tab = await openShow(reader, '#situation=engorged')
  for (const [at] of slides('engorged').entries()) {
    await expect.poll(() => place(tab).innerText()).toMatch(`${at + 1} of`)
    found[`slide ${at + 1}`] = await axeFindings(tab)
    await button(tab, /^Notes/).click()
    found[`slide ${at + 1}, notes`] = await axeFindings(tab)
    await button(tab, /^Notes/).click()
    await tab.keyboard.press('PageDown')
  }
  expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([])
})

/** What a finger would miss, one line each. */
function misses(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const dialog = document.querySelector('dialog[open]')
    const boxes = [...(dialog?.querySelectorAll('[role="group"] > button') ?? [])].map((button) => ({ button, name: button.textContent, box: button.getBoundingClientRect() }))
    return [
      ...(boxes.length === 8 ? [] : [`${boxes.length} buttons`]),
      ...boxes.filter(({ box }) => box.width < 48 || box.height < 48).map(({ name, box }) => `${name} is ${box.width} × ${box.height}`),
      ...boxes.filter(({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight).map(({ name }) => `${name} is out of sight`),
      ...boxes.filter(({ button }) => button.scrollWidth > button.clientWidth || button.scrollHeight > button.clientHeight).map(({ name }) => `${name} does not hold its words`),
      ...[...(dialog?.querySelectorAll('*') ?? [])].filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !element.closest('svg')).map((element) => `${element.tagName} ${element.className} overflows sideways`),
    ]
  })
}

test.each([[820, 1180], [1180, 820], [390, 844], [320, 640], [844, 390]])('at %i × %i px every button is large, whole and in sight, with notes open and shut', async (width, height) => {
  const tab = await openShow(await tablet({ viewport: { width, height } }), '#situation=engorged')
  const found: string[] = []
  for (const [at] of slides('engorged').entries()) {
    await expect.poll(() => place(tab).innerText()).toMatch(`${at + 1} of`)
    found.push(...(await misses(tab)).map((miss) => `${miss} on slide ${at + 1}`))
    await button(tab, /^Notes/).click()
    found.push(...(await misses(tab)).map((miss) => `${miss} on slide ${at + 1}, notes`))
    await button(tab, /^Notes/).click()
    await tab.keyboard.press('PageDown')
  }
  expect(found).toEqual([])
})

test('it reads nothing that is kept: neither a log, nor settings of its own, nor any store', async () => {
  const reader = await tablet()
  const tab = await reader.newPage()
  await tab.goto(`${guide.server.origin}/present/#situation=engorged`)
  await alive(tab)
  await tab.getByRole('button', { name: 'Show', exact: true }).waitFor()
  await tab.evaluate(() => {
    const read: string[] = []
    Object.assign(window, { read })
    const getItem = Storage.prototype.getItem
    Storage.prototype.getItem = function (key) {
      read.push(key)
      return getItem.call(this, key)
    }
    IDBFactory.prototype.open = (name) => {
      read.push(name)
      throw new Error('Nothing is to be opened here.')
    }
  })
  await tab.getByRole('button', { name: 'Show', exact: true }).click()
  for (const _ of slides('engorged')) await tab.keyboard.press('PageDown')
  await button(tab, /^Notes/).click()
  await expect.poll(() => heading(tab).innerText()).toBe('When to call')
  // The test put it on the window itself.
  expect(await tab.evaluate(() => (window as unknown as { read: string[] }).read)).toEqual([])
})

test('a picture moves, more slowly when asked, and not at all for who wants nothing to move', async () => {
  const tab = await openShow(await tablet(), '#techniques=roll')
  await tab.keyboard.press('PageDown')
  const drawn = () => tab.getByRole('dialog').locator('svg').innerHTML()
  const first = await drawn()
  await expect.poll(drawn).not.toBe(first)
  await button(tab, /^Pace/).click()
  await button(tab, 'Pace Slower').click()
  await button(tab, 'Pace Still').waitFor()
  const still = await drawn()
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  expect(await drawn()).toBe(still)
})

test('with the server gone it is shown all the same, and after a loss no slide speaks of feeding or a baby', async () => {
  const reader = await newReader(guide.browser, { viewport: { width: 1180, height: 820 } })
  const tab = await reader.newPage()
  await tab.goto(guide.server.origin)
  await saved(tab)
  await guide.server.stop()
  const shown = await openShow(reader, '#situation=milk-not-wanted')
  await button(shown, /^Notes/).click()
  const names = slides('milk-not-wanted')
  for (const [at, name] of names.entries()) {
    await expect.poll(() => place(shown).innerText()).toBe(`${at + 1} of ${names.length}`)
    expect(await heading(shown).innerText()).toBe(name)
    expect(lossWords.exec(await shown.locator('main').innerText())?.[0]).toBeUndefined()
    await shown.keyboard.press('PageDown')
  }
  await guide.server.start()
})
