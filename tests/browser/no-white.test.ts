import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { brightestOf, paintedDuring } from './brightest.ts'
import { firstGuide } from './first-guide.ts'
import { alive, newReader } from './reader.ts'

const guide = firstGuide()
/** The red of danger has a little blue, so that it is read; a grey of its brightness has more. */
const mostBlue = 110
const link = (tab: Tab, path: string) => tab.locator(`main a[href="${path}"]`).first().click()
const button = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true }).first()

/** What a reader does in the dark, one after the other, each until the page says that it is done. */
const acts: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  'a reload': (tab) => tab.reload().then(() => alive(tab)),
  'a page by its address': (tab) => tab.goto(`${guide.server.origin}/techniques/`).then(() => alive(tab)),
  'a page by a link': (tab) => link(tab, '/techniques/roll/').then(() => tab.getByRole('heading', { level: 1, name: 'Roll' }).waitFor()),
  'the way to a session': (tab) => tab.getByRole('link', { name: 'Start, hands free' }).first().click().then(() => button(tab, 'None of these').waitFor()),
  'the questions before it': (tab) => button(tab, 'None of these').click().then(() => button(tab, 'Start').waitFor()),
  'its start': (tab) => button(tab, 'Start').click().then(() => tab.getByRole('dialog').waitFor()),
  'its next step': (tab) => button(tab, 'Next').click().then(() => tab.getByText('Step 2 of 3', { exact: true }).waitFor()),
  'a pause': (tab) => button(tab, 'Pause').click().then(() => button(tab, 'Go on').waitFor()),
  'stopping for pain': (tab) => button(tab, 'Stop – it hurts').click().then(() => tab.getByRole('heading', { name: 'Stopped' }).waitFor()),
  'the choice of light': (tab) => button(tab, 'Light').click().then(() => tab.getByRole('dialog').waitFor()),
  'the end of that choice': (tab) => tab.keyboard.press('Escape').then(() => tab.getByRole('dialog').waitFor({ state: 'detached' })),
  'the search': (tab) => button(tab, 'Find').click().then(() => tab.getByRole('searchbox').fill('clog')).then(() => tab.getByRole('dialog').getByRole('link').first().waitFor()),
  'the end of the search': (tab) => tab.getByRole('dialog').getByRole('button', { name: 'Close' }).click().then(() => tab.getByRole('dialog').waitFor({ state: 'detached' })),
  'the settings': (tab) => tab.locator('a[href="/settings/"]').first().click().then(() => tab.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()),
  'the way back': (tab) => tab.goBack().then(() => tab.getByRole('heading', { level: 1, name: /Roll/ }).waitFor()),
  'a session by its address': (tab) => tab.goto(`${guide.server.origin}/session/#situation=engorged`).then(() => alive(tab)),
}

test('in night light nothing bright is ever painted: on load, on the way from page to page, in a session', async () => {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block' })
  const helper = await reader.newPage()
  await reader.addInitScript(() => localStorage.setItem('gentle-hands light', 'night'))
  const tab = await reader.newPage()
  await tab.goto(guide.server.origin)
  await alive(tab)
  const bright: string[] = []
  for (const [name, act] of Object.entries(acts)) {
    const pictures = await paintedDuring(tab, () => act(tab))
    for (const picture of new Set(pictures)) {
      const { luminance, blue } = await brightestOf(helper, picture)
      if (luminance > 0.5 || blue > mostBlue) bright.push(`${name}: luminance ${luminance.toFixed(2)}, blue ${blue}`)
    }
  }
  expect(bright).toEqual([])
})
