/** The five ways through the guide, each gone by keyboard alone, with a stop at all that is shown on the way. */
import type { Page as Tab } from 'playwright-core'
import { alive, saved } from './reader.ts'
import { nameOfFocus, tabTo } from './keyboard.ts'

export interface Walk {
  readonly tab: Tab
  readonly origin: string
  /** What was wrong with the focus at any moment so far. */
  readonly faults: string[]
  /** Looks at what is shown now. */
  readonly stop: (name: string) => Promise<void>
}

async function open({ tab, origin }: Walk, path: string): Promise<void> {
  await tab.goto(origin + path)
  await alive(tab)
}

const to = async ({ tab, faults }: Walk, name: string | RegExp, key?: 'Shift+Tab') => void faults.push(...(await tabTo(tab, name, key)))

/** Goes to what is so called and presses it; whatever comes of it, the focus must be somewhere. */
async function press(walk: Walk, name: string | RegExp, then: () => Promise<unknown>, { key = 'Enter', back = false } = {}): Promise<void> {
  await to(walk, name, back ? 'Shift+Tab' : undefined)
  await walk.tab.keyboard.press(key)
  await then()
  if ((await nameOfFocus(walk.tab)) === 'nothing') walk.faults.push(`after a press on ${name} nothing has the focus`)
}

/** Escape closes what was opened, and the focus is back at what opened it. */
async function close(walk: Walk, opener: string): Promise<void> {
  await walk.tab.keyboard.press('Escape')
  await walk.tab.locator('dialog[open], [popover]:popover-open').waitFor({ state: 'detached' })
  const back = await nameOfFocus(walk.tab)
  if (back !== opener) walk.faults.push(`what ${opener} opened was closed, and ${back} has the focus`)
}

const heading = (tab: Tab, name: string) => tab.getByRole('heading', { name, exact: true })

async function findHelp(walk: Walk): Promise<void> {
  const { tab, stop } = walk
  await open(walk, '/')
  await stop('home')
  await press(walk, 'Find', () => tab.getByRole('searchbox').waitFor())
  await tab.keyboard.type('clog')
  await tab.getByRole('dialog').getByRole('listitem').first().waitFor()
  await stop('search')
  // The first Escape empties the field, as everywhere.
  await tab.keyboard.press('Escape')
  await close(walk, 'Find')
  await press(walk, 'A sore lump', () => heading(tab, 'A sore lump').waitFor())
  await press(walk, /^Chest pain/, () => heading(tab, 'What to do now').waitFor(), { key: 'Space' })
  await stop('a yes')
  await to(walk, /^Your emergency number in/)
  await tab.keyboard.type('United S')
  await tab.getByRole('link', { name: 'Call 911' }).waitFor()
  await stop('numbers')
  await to(walk, /^Chest pain/, 'Shift+Tab')
  await tab.keyboard.press('Space')
  await press(walk, 'None of these', () => heading(tab, 'When to call').waitFor())
  await stop('steps')
  await press(walk, 'Ask me again', () => tab.getByRole('button', { name: 'None of these' }).waitFor(), { back: true })
  await press(walk, 'Get help', () => heading(tab, 'Get help').waitFor())
  await stop('help')
}

async function readTechnique(walk: Walk): Promise<void> {
  const { tab, stop } = walk
  await open(walk, '/techniques/')
  await stop('the eleven')
  await press(walk, /6\. Opposing/, () => heading(tab, 'Opposing').waitFor())
  await tab.getByRole('group', { name: 'Moving picture' }).waitFor()
  await stop('technique')
  await press(walk, 'Next picture', () => tab.getByText(/^2 of /).first().waitFor())
  await press(walk, 'Change the drawing', () => tab.getByRole('dialog').getByRole('radio').first().waitFor())
  await stop('drawing')
  await close(walk, 'Change the drawing')
  await press(walk, 'colostrum', () => tab.getByRole('dialog').waitFor())
  await stop('word')
  await close(walk, 'colostrum')
  await press(walk, 'Light', () => tab.getByRole('dialog').waitFor())
  await stop('light')
  await close(walk, 'Light')
}

async function session(walk: Walk): Promise<void> {
  const { tab, stop } = walk
  await open(walk, '/session/#situation=engorged')
  await tab.getByRole('button', { name: 'None of these' }).waitFor()
  await press(walk, 'None of these', () => tab.getByRole('button', { name: 'Start', exact: true }).waitFor())
  await stop('before')
  await press(walk, 'Start', () => tab.getByRole('dialog').getByRole('heading').waitFor())
  await stop('first step')
  await tab.keyboard.press('ArrowRight')
  await press(walk, 'Next', () => tab.getByRole('dialog').getByRole('heading', { name: /^Armpit/ }).waitFor())
  await stop('strokes')
  await press(walk, 'Pause', () => tab.getByRole('button', { name: 'Go on' }).waitFor(), { key: 'Space' })
  await stop('pause')
  await press(walk, /^Stop/, () => heading(tab, 'Stopped').waitFor())
  await stop('stopped')
}

async function plan(walk: Walk): Promise<void> {
  const { tab, stop } = walk
  await open(walk, '/plan/#from=engorged')
  await tab.getByRole('button', { name: 'Left' }).waitFor()
  await press(walk, 'Left', () => heading(tab, 'Add a step').waitFor())
  await stop('builder')
  await press(walk, /^Down: /, () => tab.getByRole('status').filter({ hasText: /./ }).first().waitFor())
  await press(walk, 'See the plan', () => tab.getByRole('heading', { name: /^Your plan/ }).waitFor())
  await press(walk, 'None of these', () => tab.getByText('You said: none of these.').waitFor())
  await stop('plan')
  await press(walk, 'Show the code', () => tab.getByRole('dialog').waitFor())
  await stop('code')
  await close(walk, 'Show the code')
  await press(walk, 'Keep on this phone', () => tab.getByRole('status').filter({ hasText: 'Kept on this phone' }).first().waitFor())
}

async function save(walk: Walk): Promise<void> {
  const { tab, stop } = walk
  await open(walk, '/save/')
  await saved(tab)
  await stop('saved')
  await press(walk, 'Repair the copy', () => tab.getByRole('button', { name: 'Repair the copy' }).waitFor())
  await stop('repaired')
}

export const journeys = { 'finding help': findHelp, 'reading a technique': readTechnique, 'a session': session, 'a plan': plan, 'saving': save }
