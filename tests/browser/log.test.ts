import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'

const guide = firstGuide()

/** The log of a reader who kept one; what a session keeps is put there as it does, in the database that the guide has made. */
async function open(): Promise<Tab> {
  const tab = await (await newReader(guide.browser, { serviceWorkers: 'block', locale: 'en-GB' })).newPage()
  await tab.goto(`${guide.server.origin}/session/`)
  await tab.getByText('Nothing is kept yet').waitFor()
  await tab.evaluate(() => new Promise<void>((resolve, reject) => {
    const opened = indexedDB.open('gentle-hands')
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      const transaction = opened.result.transaction('log', 'readwrite')
      const entry = { at: new Date(2026, 10, 22, 3, 10).getTime(), kind: 'situation', slug: 'engorged', title: 'My breasts are hard', sides: ['left'], done: ['Armpit', 'Cold'], seconds: 372, ended: 'done', before: 6, after: 4 }
      for (const id of ['one', 'two', 'three']) transaction.objectStore('log').put({ ...entry, id, title: `${entry.title}, ${id}` }, id)
      transaction.onabort = () => reject(transaction.error)
      transaction.oncomplete = () => {
        opened.result.close()
        resolve()
      }
    }
  }))
  await tab.reload()
  await tab.getByText('My breasts are hard, one').first().waitFor()
  return tab
}

/** What can be seen, as its words. */
const seen = (tab: Tab, selector: string) => tab.locator(selector).filter({ visible: true }).allInnerTexts()

test('on paper the log stands alone: its table, black on white in every light, and the honest line', async () => {
  const tab = await open()
  expect(await tab.getByRole('table').count()).toBe(0)
  for (const light of ['day', 'dark', 'night']) {
    await tab.evaluate((light) => void (document.documentElement.dataset['light'] = light), light)
    await tab.emulateMedia({ media: 'print' })
    expect(await seen(tab, 'main h1, main h2, main h3, main button, main li')).toEqual(['For my consultant'])
    expect(await tab.getByRole('row').count()).toBe(4)
    expect(await seen(tab, 'footer p')).toEqual([expect.stringContaining('No clinician has reviewed it yet')])
    expect(await tab.getByRole('cell').first().evaluate((cell) => [getComputedStyle(cell).color, getComputedStyle(document.documentElement).backgroundColor])).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    await tab.emulateMedia({ media: 'screen' })
  }
})

test('the button that deleted an entry stays under the thumb, to bring it back', async () => {
  const tab = await open()
  const button = tab.getByRole('button', { name: /^(Delete|Undo): / }).first()
  await button.scrollIntoViewIfNeeded()
  const place = () => button.evaluate((element) => element.getBoundingClientRect().top)
  const before = await place()
  await button.click()
  await tab.getByRole('button', { name: /^Undo: / }).waitFor()
  expect(await place()).toBe(before)
  await button.click()
  await tab.getByRole('button', { name: /^Undo: / }).waitFor({ state: 'detached' })
  expect(await place()).toBe(before)
})

test.for([320, 390, 768])('every button of the log is large enough for a thumb, and none near enough to be hit by mistake, at %i px', async (width) => {
  const tab = await open()
  await tab.setViewportSize({ width, height: 844 })
  await tab.getByRole('button', { name: 'Delete all' }).click()
  await tab.getByRole('button', { name: 'Yes, delete all' }).waitFor()
  const boxes = await tab.locator('section#your-log button').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })))
  expect(boxes.length).toBeGreaterThanOrEqual(7)
  for (const [index, one] of boxes.entries()) {
    expect(Math.min(one.right - one.left, one.bottom - one.top)).toBeGreaterThanOrEqual(48)
    for (const other of boxes.slice(index + 1)) expect(Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom)).toBeGreaterThan(7.9)
  }
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
})
