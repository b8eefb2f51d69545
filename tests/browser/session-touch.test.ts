import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'
import { button, openSession, place, screensOf } from './session-reader.ts'

const guide = firstGuide()
const count = screensOf('/situations/engorged/').length

/** What an oily thumb would miss, one line each: buttons that are small, near each other, cut off or out of sight. */
function misses(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const dialog = document.querySelector('dialog[open]')
    if (!dialog) return ['no session']
    const boxes = [...dialog.querySelectorAll('button')].map((button) => ({ button, name: button.textContent, box: button.getBoundingClientRect() }))
    const apart = (one: DOMRect, other: DOMRect) => Math.max(one.left - other.right, other.left - one.right, one.top - other.bottom, other.top - one.bottom)
    return [
      ...boxes.filter(({ box }) => box.width < 48 || box.height < 48).map(({ name, box }) => `${name} is ${box.width} × ${box.height}`),
      ...boxes.filter(({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight).map(({ name }) => `${name} is out of sight`),
      ...boxes.filter(({ button }) => button.scrollWidth > button.clientWidth || button.scrollHeight > button.clientHeight).map(({ name }) => `${name} does not hold its words`),
      ...boxes.flatMap(({ name, box }, at) => boxes.slice(at + 1).filter((other) => apart(box, other.box) < 8).map((other) => `${name} is ${apart(box, other.box)} from ${other.name}`)),
      ...[document.documentElement, dialog, ...dialog.querySelectorAll('*')].filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !element.closest('svg')).map((element) => `${element.tagName} ${element.className} overflows sideways`),
    ]
  })
}

test.each([
  [390, 844, 'usual'], [320, 640, 'usual'], [844, 390, 'usual'], [768, 1024, 'usual'], [390, 844, 'largest'], [320, 640, 'largest'], [844, 390, 'largest'],
] as const)('at %i × %i px with %s text no button is small, near another or cut off, in any step', async (width, height, size) => {
  const reader = await newReader(guide.browser, { viewport: { width, height }, serviceWorkers: 'block' })
  await reader.addInitScript((size) => localStorage.setItem('gentle-hands settings', JSON.stringify({ size })), size)
  const tab = await openSession(reader, guide.server.origin, '#situation=engorged')
  await button(tab, 'Start').click()
  const found: string[] = []
  for (let at = 1; at <= count; at++) {
    await expect.poll(() => place(tab).innerText()).toBe(`Step ${at} of ${count}`)
    found.push(...(await misses(tab)).map((miss) => `${miss} in step ${at}`))
    await button(tab, 'Next').click()
  }
  expect(found).toEqual([])
})
