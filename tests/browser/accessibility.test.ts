import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'
import { startGuideServer, type GuideServer } from './guide-server.ts'
import { newReader, openBrowser } from './reader.ts'

let browser: Browser
let server: GuideServer
let axe: string
beforeAll(async () => {
  browser = await openBrowser()
  server = await startGuideServer('first')
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** What axe finds, one line each. */
async function findings(tab: Tab): Promise<string[]> {
  await tab.evaluate(axe)
  // axe puts itself on the window; its results have rules with nodes.
  return tab.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }).axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

describe.each(['day', 'dark', 'night'])('in the %s light', (light) => {
  test('axe finds nothing on any page', async () => {
    const reader = await newReader(browser, { serviceWorkers: 'block', bypassCSP: true })
    await reader.addInitScript((name) => localStorage.setItem('gentle-hands light', name), light)
    const tab = await reader.newPage()
    const found: Record<string, string[]> = {}
    for (const { path } of await builtPages('first')) {
      await tab.goto(server.origin + path)
      const here = await findings(tab)
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
    expect(await findings(tab)).toEqual([])
    await tab.getByRole('checkbox', { name: /^Chest pain/ }).click()
    await tab.getByRole('button', { name: 'Show me the steps here' }).click()
    await tab.getByRole('heading', { name: 'When to call' }).waitFor()
    expect(await findings(tab)).toEqual([])
  })

  test('axe finds nothing in the search, the choice of light, or a word', async () => {
    const reader = await newReader(browser, { serviceWorkers: 'block', bypassCSP: true })
    await reader.addInitScript((name) => localStorage.setItem('gentle-hands light', name), light)
    const tab = await reader.newPage()
    await tab.goto(server.origin)
    await tab.getByRole('button', { name: 'Light' }).click()
    await tab.getByRole('radio', { name: 'Night (red)' }).waitFor()
    expect(await findings(tab)).toEqual([])
    await tab.keyboard.press('Escape')
    await tab.getByRole('button', { name: 'Find' }).click()
    await tab.getByRole('searchbox').fill('clog')
    await tab.getByRole('dialog').getByRole('link').first().waitFor()
    expect(await findings(tab)).toEqual([])
    await tab.keyboard.press('Escape')
    await tab.goto(`${server.origin}/techniques/armpit/`)
    await tab.locator('main a[aria-haspopup="dialog"]').first().click()
    await tab.getByRole('dialog').waitFor()
    expect(await findings(tab)).toEqual([])
  })
})
