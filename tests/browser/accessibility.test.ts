import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe-findings.ts'
import { builtPages } from './built-pages.ts'
import { startGuideServer, type GuideServer } from './guide-server.ts'
import { newReader, openBrowser } from './reader.ts'

let browser: Browser
let server: GuideServer
beforeAll(async () => {
  browser = await openBrowser()
  server = await startGuideServer('first')
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

describe.each(['day', 'dark', 'night'])('in the %s light', (light) => {
  test('axe finds nothing on any page', async () => {
    const reader = await newReader(browser, { serviceWorkers: 'block', bypassCSP: true })
    await reader.addInitScript((name) => localStorage.setItem('gentle-hands light', name), light)
    const tab = await reader.newPage()
    const found: Record<string, string[]> = {}
    for (const { path } of await builtPages('first')) {
      await tab.goto(server.origin + path)
      const here = await axeFindings(tab)
      if (here.length > 0) found[path] = here
    }
    expect(found).toEqual({})
  })

  test('axe finds nothing in the steps of a situation, nor in what a yes means', async () => {
    const reader = await newReader(browser, { serviceWorkers: 'block', bypassCSP: true })
    await reader.addInitScript((name) => localStorage.setItem('gentle-hands light', name), light)
    const tab = await reader.newPage()
    await tab.goto(`${server.origin}/situations/sore-lump/`)
    await tab.getByRole('checkbox', { name: /^A lump/ }).click()
    await tab.getByRole('checkbox', { name: /^Chest pain/ }).click()
    await tab.getByRole('combobox').selectOption('US')
    expect(await axeFindings(tab)).toEqual([])
    await tab.getByRole('checkbox', { name: /^Chest pain/ }).click()
    await tab.getByRole('button', { name: 'Show me the steps here' }).click()
    await tab.getByRole('heading', { name: 'When to call' }).waitFor()
    expect(await axeFindings(tab)).toEqual([])
  })

  test('axe finds nothing in the search, the choice of light, or a word', async () => {
    const reader = await newReader(browser, { serviceWorkers: 'block', bypassCSP: true })
    await reader.addInitScript((name) => localStorage.setItem('gentle-hands light', name), light)
    const tab = await reader.newPage()
    await tab.goto(server.origin)
    await tab.getByRole('button', { name: 'Light' }).click()
    await tab.getByRole('radio', { name: 'Night (red)' }).waitFor()
    expect(await axeFindings(tab)).toEqual([])
    await tab.keyboard.press('Escape')
    await tab.getByRole('button', { name: 'Find' }).click()
    await tab.getByRole('searchbox').fill('clog')
    await tab.getByRole('dialog').getByRole('link').first().waitFor()
    expect(await axeFindings(tab)).toEqual([])
    await tab.keyboard.press('Escape')
    await tab.goto(`${server.origin}/techniques/armpit/`)
    await tab.locator('main a[aria-haspopup="dialog"]').first().click()
    await tab.getByRole('dialog').waitFor()
    expect(await axeFindings(tab)).toEqual([])
  })
})
