/** A reader who is led: the page's clock is the test's, so that ten minutes of cold take no time. */
import type { BrowserContext, Page as Tab } from 'playwright-core'
import { techniqueAddress } from '../../src/guide/addresses.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { makeScript, timesOf } from '../../src/session/make-script.ts'
import type { Choices, SessionStep } from '../../src/session/session.ts'
import { builtPages } from './built-pages.ts'
import { alive } from './reader.ts'

export interface Shown {
  readonly heading: string
  /** Milliseconds. */
  readonly changing: number
  readonly doing: number | undefined
}

const pages = await builtPages('first')
const rules = pages.find((page): page is PageOf<'session'> => page.type === 'session')

/** The screens that the content asks for, in their order. */
export function screensOf(path: string, choices: Choices = { first: 'left', changed: [] }): Shown[] {
  const page = pages.find((page): page is PageOf<'situation' | 'technique'> => (page.type === 'situation' || page.type === 'technique') && page.path === path)
  if (!page || !rules) throw new Error(`The guide has no page at ${path}.`)
  const refs = page.type === 'situation' ? page.route.steps.flatMap(({ ref }) => (ref ? [techniqueAddress(ref)] : [])) : [path]
  const techniques = pages.filter((page): page is PageOf<'technique'> => page.type === 'technique' && refs.includes(page.path))
  const script = makeScript({ page, techniques, rules }, choices, 'usual')
  const times = timesOf(script)
  return script.map((step, at) => ({ heading: headingOf(step), changing: times[at]?.changing ?? 0, doing: times[at]?.doing }))
}

const headingOf = ({ name, side }: SessionStep) => (side ? `${name} ${side === 'left' ? 'Left' : 'Right'} side` : name)

/** Long enough for a page to open in, in milliseconds. */
const opening = 50_000

/** Opens a session in a new tab and answers its questions with "none of these"; then the page's clock stands still at `at`. */
export async function openSession(reader: BrowserContext, origin: string, fragment: string, at = Date.now()): Promise<Tab> {
  const tab = await reader.newPage()
  await comeIn(tab, at, () => tab.goto(`${origin}/session/${fragment}`))
  return tab
}

/** The clock goes while a page opens, for a page waits too; a reader has one clock in all of her tabs. */
export async function comeIn(tab: Tab, at: number, go: () => Promise<unknown>): Promise<void> {
  await tab.clock.install({ time: at - opening })
  await tab.clock.resume()
  await go()
  await alive(tab)
  await button(tab, 'None of these').click()
  await button(tab, 'Start').waitFor()
  await tab.clock.pauseAt(at)
}

export const button = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true })
export const heading = (tab: Tab) => tab.getByRole('dialog').getByRole('heading')
export const place = (tab: Tab) => tab.getByRole('dialog').getByText(/^Step \d+ of \d+/).first()
/** What stands there once hands are where they belong. */
export const doing = (tab: Tab) => tab.getByRole('dialog').getByText(/^(Now|No clock\. .*)$/)
export const timer = (tab: Tab) => tab.getByRole('timer')

/** Seconds that the clock of a step shows. */
export async function secondsShown(tab: Tab): Promise<number> {
  const [seconds = NaN, minutes = 0] = (await timer(tab).innerText()).split(':').map(Number).reverse()
  return minutes * 60 + seconds
}

/** What is kept of sessions at hand, once all that was being written is written: a reading waits for the writings before it. */
export function keptGoing(tab: Tab): Promise<unknown[]> {
  return tab.evaluate(() => new Promise<unknown[]>((resolve, reject) => {
    const opened = indexedDB.open('gentle-hands')
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      const read = opened.result.transaction('going').objectStore('going').getAll()
      read.onerror = () => reject(read.error)
      read.onsuccess = () => resolve(read.result)
      opened.result.close()
    }
  }))
}

/** Lets time pass to one second before the end of a part, and then that second. */
export async function passPart(tab: Tab, milliseconds: number): Promise<void> {
  if (milliseconds > 1000) await tab.clock.fastForward(milliseconds - 1000)
  await tab.clock.runFor(Math.min(1000, milliseconds) + 250)
}
