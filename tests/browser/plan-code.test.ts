import type { Page as Tab } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { planCaps } from '../../src/guide/plan.ts'
import { codeOf } from '../../src/plan/plan-code.ts'
import { axeFindings } from './axe-findings.ts'
import { builtPages } from './built-pages.ts'
import { firstGuide } from './first-guide.ts'
import { longestPlans } from './longest-plans.ts'
import { codeInPicture, openPixels } from './pixels.ts'
import { newReader } from './reader.ts'

const guide = firstGuide()
let pixels: Tab
beforeAll(async () => void (pixels = await openPixels(guide.browser)))

/** The code of a plan with the longest note, on the screen of a phone. */
async function shown(light: string, width: number, height: number, size = 'usual') {
  const reader = await newReader(guide.browser, { viewport: { width, height }, serviceWorkers: 'block', bypassCSP: true })
  await reader.addInitScript(([light, size]) => {
    localStorage.setItem('gentle-hands light', light)
    localStorage.setItem('gentle-hands settings', JSON.stringify({ size }))
  }, [light, size] as const)
  const tab = await reader.newPage()
  const [longest] = longestPlans(await builtPages('first'), planCaps.steps)
  if (!longest) throw new Error('There is no longest plan.')
  const link = `${guide.server.origin}/plan/#${codeOf(longest.plan)}`
  await tab.goto(link)
  await tab.getByRole('button', { name: 'Show the code' }).click()
  await tab.getByRole('dialog').waitFor()
  return { tab, link }
}

test.for(['day', 'dark', 'night'].flatMap((light) => [390, 320].map((width) => [light, width] as const)))('in the %s light at %i px the code on the screen is read back, as wide as the screen', async ([light, width]) => {
  const { tab, link } = await shown(light, width, width * 2)
  expect(await codeInPicture(pixels, await tab.screenshot())).toBe(link)
  expect((await tab.getByRole('img', { name: /^QR code/ }).boundingBox())?.width).toBe(width)
  expect(await axeFindings(tab)).toEqual([])
})

test.for([[390, 844], [320, 568], [844, 390], [568, 320], [820, 1180]] as const)('at %i × %i px the code, the link and a large button to close it are all on the screen', async ([width, height]) => {
  const { tab, link } = await shown('day', width, height)
  expect(await codeInPicture(pixels, await tab.screenshot())).toBe(link)
  const { x, y, width: wide, height: high } = await tab.getByRole('button', { name: 'Close' }).boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 }
  expect(Math.min(wide, high)).toBeGreaterThanOrEqual(48)
  expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual([true, true, true, true])
  expect(await tab.getByRole('dialog').innerText()).toContain(link)
})

test.for([[320, 568], [320, 640], [568, 320]] as const)('at %i × %i px and the largest text, the link goes on beneath the foot, past which nothing shows, and its end can be read', async ([width, height]) => {
  const { tab, link } = await shown('day', width, height, 'largest')
  const shownLink = tab.getByText(link, { exact: true })
  const close = tab.getByRole('button', { name: 'Close' })
  const { y = 0, height: high = 0 } = await close.boundingBox() ?? {}
  const { x = 0, width: wide = 0 } = await shownLink.boundingBox() ?? {}
  const peeking = await shownLink.evaluate((element, points) => points.filter(([x, y]) => document.elementFromPoint(x, y) === element), [[x + 1, y + 1], [x + wide - 2, y + high - 1], [x + 9, height - 2]] as const)
  expect(peeking).toEqual([])
  await close.press('End')
  const bottom = async () => shownLink.evaluate((element) => element.getBoundingClientRect().bottom)
  await expect.poll(bottom).toBeLessThanOrEqual(y)
})

test('forced colours leave the code black on white', async () => {
  const { tab, link } = await shown('day', 390, 844)
  await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  expect(await codeInPicture(pixels, await tab.screenshot())).toBe(link)
})

test('Escape closes the code, and the focus is where it was', async () => {
  const { tab } = await shown('day', 390, 844)
  await tab.keyboard.press('Escape')
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Show the code')
})
