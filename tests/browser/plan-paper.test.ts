import type { Page as Tab } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { planCaps, type Plan } from '../../src/guide/plan.ts'
import { codeOf } from '../../src/plan/plan-code.ts'
import { builtPages } from './built-pages.ts'
import { firstGuide } from './first-guide.ts'
import { longestPlans } from './longest-plans.ts'
import { codeInPicture, openPixels, picturesOfPdf } from './pixels.ts'
import { alive, newReader } from './reader.ts'

const guide = firstGuide()
let pixels: Tab
beforeAll(async () => void (pixels = await openPixels(guide.browser)))

/** Least letters, in points, and the size of the page, in points. */
const papers = [['A5', 6.5, [420, 595]], ['A4', 8.5, [595, 842]], ['Letter', 8.5, [612, 792]]] as const

const short: Plan = { situation: 'engorged', steps: [{ kind: 'technique', ref: 'armpit', side: 'each', seconds: 60 }, { kind: 'feed' }, { kind: 'cold', side: 'left', seconds: 600 }], occasion: { kind: 'before-feed' }, inTouch: 24, note: 'Cold first.' }

/** A reader who has a country and all numbers of their own: the sheet has room for these too. */
async function readerOfPlans(): Promise<Tab> {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block' })
  await reader.addInitScript(() => {
    localStorage.setItem('gentle-hands country', 'NZ')
    localStorage.setItem('gentle-hands numbers', JSON.stringify({ midwife: '+44 1865 123456 789', consultant: '+44 1865 123456 789', outOfHours: '+44 1865 123456 789' }))
  })
  return reader.newPage()
}

async function openPlan(tab: Tab, plan: Plan): Promise<string> {
  const link = `${guide.server.origin}/plan/#${codeOf(plan)}`
  await tab.goto('about:blank')
  await tab.goto(link)
  await tab.getByRole('group', { name: 'Paper' }).waitFor()
  await tab.evaluate(() => document.fonts.load("1em 'Atkinson Hyperlegible Next'"))
  return link
}

async function printed(tab: Tab, paper: string): Promise<Buffer> {
  await tab.getByRole('radio', { name: paper }).check()
  return tab.pdf({ preferCSSPageSize: true })
}

const textOf = (pdf: Buffer) => pdf.toString('latin1')
const pagesIn = (pdf: Buffer) => textOf(pdf).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
const sizeOf = (pdf: Buffer) => (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(textOf(pdf)) ?? []).slice(1).map((points) => Math.round(Number(points)))

const longest = longestPlans(await builtPages('first'), planCaps.steps)

test.for(longest)('the longest plan for $name is one page on each paper, with every letter large enough', async ({ plan }) => {
  const tab = await readerOfPlans()
  await openPlan(tab, plan)
  const found: Record<string, unknown> = {}
  for (const [paper, letters, size] of papers) {
    const pdf = await printed(tab, paper)
    await tab.emulateMedia({ media: 'print' })
    const least = await tab.evaluate(() => Math.min(...[...document.querySelectorAll('[data-paper] *')].filter((each) => !each.closest('svg')).map((each) => parseFloat(getComputedStyle(each).fontSize))))
    await tab.emulateMedia({ media: null })
    if (pagesIn(pdf) !== 1 || String(sizeOf(pdf)) !== String(size) || least < letters / 0.75 - 0.01) found[paper] = [pagesIn(pdf), sizeOf(pdf), least * 0.75]
  }
  expect(found).toEqual({})
})

test.for([['short', short], ['longest', longest.find(({ name }) => name === 'engorged')?.plan ?? short]] as const)('the code of the %s plan is read back from a picture of the printed page, on each paper', async ([, plan]) => {
  const tab = await readerOfPlans()
  const link = await openPlan(tab, plan)
  for (const [paper] of papers) {
    const [picture] = await picturesOfPdf(pixels, await printed(tab, paper), 3)
    expect([paper, await codeInPicture(pixels, picture ?? Buffer.alloc(0))]).toEqual([paper, link])
  }
})

test('a plan stands alone on its paper, black on white in every light, with all that its parent needs', async () => {
  const tab = await readerOfPlans()
  await openPlan(tab, short)
  for (const light of ['day', 'dark', 'night']) {
    await tab.evaluate((light) => void (document.documentElement.dataset['light'] = light), light)
    await tab.emulateMedia({ media: 'print' })
    expect(await tab.locator('button, input, a, nav').filter({ visible: true }).count()).toBe(0)
    expect(await tab.locator('h1').filter({ visible: true }).allInnerTexts()).toEqual([expect.stringMatching(/^Gentle Hands\. .*Hard and too full$/)])
    expect(await tab.locator('[data-paper] p').first().evaluate((each) => [getComputedStyle(each).color, getComputedStyle(document.documentElement).backgroundColor])).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    await tab.emulateMedia({ media: null })
  }
  await tab.emulateMedia({ media: 'print' })
  const words = await tab.locator('[data-paper]').innerText()
  for (const part of ['Before each feed', '24 hours', 'not from this guide: Cold first.', 'Any of these? Do not start.', 'A fever, shivers', '1. Armpit', 'Stop if: It hurts or throbs.', 'with a cloth between', 'Sickle cell disease?', 'When to call', 'New Zealand: 111', 'Midwife: +44', 'Sources', 'No clinician has reviewed it yet', 'Last checked against sources: 20']) expect(words).toContain(part.replace(/^1\. /, ''))
  // Rule 13: how much of a medicine, and when, is not for a slip of paper.
  expect(words).not.toMatch(/painkiller|pain relief|ibuprofen|paracetamol/i)
  expect(await tab.locator('[data-paper] li').first().locator('svg').count()).toBe(3)
})

test.for(['/techniques/roll/', '/situations/engorged/'])('%s prints whole: its steps with their pictures, and no button', async (path) => {
  const tab = await readerOfPlans()
  await tab.goto(guide.server.origin + path)
  await alive(tab)
  const none = tab.getByRole('button', { name: /^None of these/ })
  if (await none.count()) await none.click()
  await tab.getByRole('heading', { name: 'Steps' }).waitFor()
  await tab.emulateMedia({ media: 'print' })
  // The country's name stands in its choice.
  expect(await tab.locator('button, input').filter({ visible: true }).allInnerTexts()).toEqual([])
  expect(await tab.locator('main svg').filter({ visible: true }).count()).toBeGreaterThanOrEqual(3)
  const pdf = await tab.pdf({ preferCSSPageSize: true })
  expect(pagesIn(pdf)).toBeGreaterThan(0)
})
