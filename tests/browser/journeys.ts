/** Every way through the guide that brings script on demand or keeps something, each by itself and in this order on one device. */
import type { Page as Tab } from 'playwright-core'
import { codeOf } from '../../src/plan/plan-code.ts'
import { keptFileText } from '../../src/reader/kept-file.ts'
import { addressedPages } from './built-pages.ts'
import { alive, saved } from './reader.ts'

type Journey = (tab: Tab, origin: string) => Promise<void>

const press = (tab: Tab, name: string | RegExp, role: 'button' | 'link' = 'button') => tab.getByRole(role, { name, exact: typeof name === 'string' }).filter({ visible: true }).first().click()
const opened = async (tab: Tab, address: string) => {
  // Another document, also where nothing but the fragment differs.
  await tab.goto('about:blank')
  await tab.goto(address)
  await alive(tab)
}
const choose = (tab: Tab, legend: string, name: string) => tab.getByRole('group', { name: legend, exact: true }).getByRole('radio', { name, exact: true }).check()

export const tonight = codeOf({ situation: 'engorged', steps: [{ kind: 'feed' }, { kind: 'technique', ref: 'opposing', side: 'left', seconds: 60 }, { kind: 'cold', side: 'left', seconds: 600 }], occasion: { kind: 'before-feed' }, inTouch: 24, note: 'Ring me on Tuesday.' })

const entry = { id: 'from-a-file', at: 1_700_000_000_000, kind: 'technique', slug: 'roll', title: 'Roll', sides: ['left'], done: ['Roll'], seconds: 60, ended: 'done', before: 6, after: 4 } as const
export const takenFile = keptFileText({ kept: { 'gentle-hands light': 'dark', 'gentle-hands settings': '{"size":"large","sound":"on","vibration":"on","voice":"on","log":"on"}' }, log: [entry] }, new Date(0))

export async function openFile(tab: Tab, text: string): Promise<void> {
  const [chooser] = await Promise.all([tab.waitForEvent('filechooser'), press(tab, 'Open a file')])
  await chooser.setFiles({ name: 'gentle-hands.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

export const journeys: Readonly<Record<string, Journey>> = {
  'every page is read, and one that does not exist': async (tab, origin) => {
    for (const { path } of [...await addressedPages('first'), { path: '/no-such-page/' }]) {
      await tab.goto(origin + path)
      await alive(tab)
    }
  },
  'the guide is saved, and the copy repaired': async (tab, origin) => {
    await opened(tab, `${origin}/save/`)
    await saved(tab)
    await press(tab, 'Repair the copy')
    await tab.getByText('All files are right').waitFor()
  },
  'a place is found by its words': async (tab, origin) => {
    await opened(tab, origin)
    await press(tab, 'Find')
    await tab.getByRole('searchbox').fill('clogged')
    await tab.getByRole('dialog').getByRole('listitem').getByRole('link').first().click()
    await tab.getByRole('dialog').waitFor({ state: 'detached' })
  },
  'a word opens where it stands, a picture plays, its drawing is changed': async (tab, origin) => {
    await opened(tab, `${origin}/techniques/roll/`)
    await tab.getByRole('main').getByRole('link', { name: 'let-down' }).and(tab.locator('[aria-haspopup]')).first().click()
    await tab.keyboard.press('Escape')
    await press(tab, 'Play')
    await press(tab, 'Pause')
    await press(tab, 'Change the drawing')
    await choose(tab, 'Skin', 'Deep')
    await tab.keyboard.press('Escape')
  },
  'a country and an own number are kept': async (tab, origin) => {
    await opened(tab, `${origin}/get-help/`)
    await tab.getByRole('combobox', { name: /^Your emergency number in/ }).selectOption('New Zealand')
    await press(tab, 'Add numbers')
    await tab.locator('[name=midwife]:focus').waitFor()
    await tab.keyboard.type('01865 123456')
    await tab.keyboard.press('Enter')
    await tab.getByRole('link', { name: 'Midwife 01865 123456' }).waitFor()
  },
  'all settings are looked at, a file is saved, and one taken in': async (tab, origin) => {
    await opened(tab, `${origin}/settings/`)
    await choose(tab, 'Word for your body', 'Chest')
    await choose(tab, 'Word for your body', 'Breast')
    await Promise.all([tab.waitForEvent('download'), press(tab, 'Save a file')])
    await openFile(tab, takenFile)
    await tab.getByText('What it holds is now kept here').waitFor()
  },
  'a session runs, ends, and stands in the log': async (tab, origin) => {
    await opened(tab, `${origin}/session/#technique=roll`)
    await press(tab, 'None of these')
    await press(tab, 'Start')
    await tab.getByText(/^Step 1 of/).first().waitFor()
    await press(tab, 'Next')
    await press(tab, /^Stop – it hurts/)
    await tab.getByText('Kept in your log, on this device only.').first().waitFor()
    await opened(tab, `${origin}/session/`)
    await press(tab, 'Save as a file')
    await tab.emulateMedia({ media: 'print' })
    await tab.emulateMedia({ media: 'screen' })
  },
  'a session is left in its midst, to be gone on with': async (tab, origin) => {
    await opened(tab, `${origin}/session/#situation=engorged`)
    await press(tab, 'None of these')
    await press(tab, 'Start')
    await tab.getByText(/^Step 1 of/).first().waitFor()
  },
  'a plan is made': async (tab, origin) => {
    await opened(tab, `${origin}/plan/#new=`)
    await press(tab, 'Add: Roll')
    await tab.getByText('Added: Roll.').waitFor()
    await tab.getByRole('textbox', { name: 'A short note' }).fill('Ring me.')
  },
  'a plan is opened from its link, kept, handed over and printed': async (tab, origin) => {
    await opened(tab, `${origin}/plan/#${tonight}`)
    await press(tab, 'Keep on this phone')
    await tab.getByText('Kept on this phone only.').waitFor()
    await press(tab, 'Show the code')
    await tab.getByRole('img', { name: /^QR code/ }).waitFor()
    await press(tab, 'Close')
    await press(tab, 'Copy link')
    await tab.getByText(/^The link is copied|^This browser did not copy it/).waitFor()
    await tab.emulateMedia({ media: 'print' })
    await tab.emulateMedia({ media: 'screen' })
  },
  'a plan is presented at the bedside': async (tab, origin) => {
    await opened(tab, `${origin}/present/#situation=engorged`)
    await press(tab, 'Show')
    await tab.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor()
    await tab.keyboard.press('PageDown')
  },
}
