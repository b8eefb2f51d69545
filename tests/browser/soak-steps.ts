/** What a reader does, one thing at a time. Each gives back what it was, in words. Pages may be opened afresh under the finger. */
import type { BrowserContext, Page as Tab } from 'playwright-core'
import type { Plan } from '../../src/guide/plan.ts'
import { codeOf } from '../../src/plan/plan-code.ts'
import { alive, saved } from './reader.ts'

/** The reader's browser, and what chance decides. */
export interface Walk {
  readonly reader: BrowserContext
  readonly origin: string
  readonly paths: () => readonly string[]
  readonly random: () => number
}

type Step = (walk: Walk, tab: Tab) => Promise<string>

/** Milliseconds; longer than any answer should take while two processors are at work on eight things. */
const patience = 20_000

export const any = <Item>(items: readonly Item[], random: () => number): Item | undefined => items[Math.floor(random() * items.length)]

const button = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true })

/** Opening a page may be cut short by a new version that takes over. */
async function open(tab: Tab, address: string): Promise<void> {
  await tab.goto(address).catch((fault: unknown) => {
    if (!/interrupted by another navigation|ERR_ABORTED/.test(String(fault))) throw fault
  })
}

/** What is taken out of a reader's hand by a page that opens afresh is let go; by a page that stays, it is a fault. */
const unlessAfresh = (step: Step): Step => async (walk, tab) => {
  let isAfresh = false
  const onLoad = () => void (isAfresh = true)
  tab.on('load', onLoad)
  return step(walk, tab).catch((fault: unknown) => {
    if (!isAfresh) throw fault
    return 'has a page opened afresh under the finger'
  }).finally(() => tab.off('load', onLoad))
}

const followsLink: Step = async ({ random }, tab) => {
  const links = tab.locator('a[href^="/"], a[href^="#"]:not([href="#page"])').filter({ visible: true })
  const link = links.nth(Math.floor(random() * await links.count()))
  const name = await link.getAttribute('href')
  await link.click({ timeout: patience })
  return `follows a link to ${name}`
}

const goesBack: Step = async (_, tab) => {
  // Before the first page of a tab there is nothing of the guide.
  if (await tab.evaluate(() => Reflect.get(window, 'navigation').currentEntry?.index === 0)) return 'cannot go back'
  await tab.goBack()
  return `goes back to ${tab.url()}`
}

const reloads: Step = async (_, tab) => {
  await tab.reload()
  return `reloads ${tab.url()}`
}

const opensAddress: Step = async ({ origin, paths, random }, tab) => {
  const path = any(paths(), random) ?? ''
  const address = any([path, path, path.replace(/\/$/, ''), `${path}?utm_source=x`, `${path}unknown/`], random) ?? path
  await open(tab, `${origin}/${address}`)
  return `opens /${address}`
}

const searches: Step = async ({ random }, tab) => {
  const words = any(['clog', 'armpit swelling', 'olve oil', 'hard', 'xylophone'], random) ?? ''
  await button(tab, 'Find').click({ timeout: patience })
  await tab.getByRole('searchbox').fill(words, { timeout: patience })
  await tab.getByRole('dialog').getByRole('link').first().click({ timeout: patience })
  return `searches for ${words}`
}

/** What the guide does by itself when it is looked at again. */
const looksAgain: Step = async (_, tab) => {
  await tab.evaluate(() => void dispatchEvent(new Event('online')))
  return 'looks at it again'
}

const answersNotice = (name: 'Update now' | 'Later'): Step => async (_, tab) => {
  const choice = button(tab, name).last()
  if (await choice.count() === 0) return `is not asked about an update`
  // A word that is explained lies over it.
  await tab.keyboard.press('Escape')
  await Promise.all([name === 'Update now' && tab.waitForEvent('load', { timeout: patience }), choice.click({ timeout: patience })])
  return `presses ${name}`
}

export async function opensTab(walk: Walk): Promise<string> {
  const tab = await walk.reader.newPage()
  return `in a new tab ${await opensAddress(walk, tab)}`
}

const closesTab: Step = async (_, tab) => {
  await tab.close()
  return 'closes a tab'
}

/** A session that hurts is over at once. Another tab may take the new version in its midst. */
const keepsLog: Step = async (walk, tab) => {
  await open(tab, `${walk.origin}/session/#technique=${any(['roll', 'tapping', 'armpit'], walk.random)}`)
  await alive(tab)
  await button(tab, 'None of these').or(button(tab, 'Start')).first().waitFor({ timeout: patience })
  if (await button(tab, 'None of these').count() > 0) await button(tab, 'None of these').click()
  await tab.getByRole('checkbox', { name: 'Keep a log on this device' }).check({ timeout: patience })
  await button(tab, 'Start').click()
  await button(tab, 'Stop – it hurts').waitFor({ timeout: patience })
  const other = any(walk.reader.pages().filter((one) => one !== tab), walk.random)
  const meanwhile = other ? `, and in another tab ${await answersNotice('Update now')(walk, other)}` : ''
  await button(tab, 'Stop – it hurts').click()
  await tab.getByText('Kept in your log, on this device only.').waitFor({ timeout: patience })
  return `is led, and keeps a log${meanwhile}`
}

const keepsPlan: Step = async ({ origin, random }, tab) => {
  const plan: Plan = { steps: [{ kind: 'rest' }, { kind: 'technique', ref: 'armpit', side: 'left', seconds: 30 + 10 * Math.floor(random() * 9) }], occasion: { kind: 'when-full' }, inTouch: 24, note: '' }
  await open(tab, `${origin}/plan/#${codeOf(plan)}`)
  await alive(tab)
  const keep = button(tab, 'Keep on this phone').first()
  await keep.or(tab.getByText(/^Kept on this phone only|^This plan is kept/).first()).first().waitFor({ timeout: patience })
  if (await keep.count() > 0) await keep.click()
  await tab.getByText('Kept on this phone only').first().waitFor({ timeout: patience })
  return 'keeps a plan'
}

/** How often each is done, against the others. */
export const steps: readonly (readonly [weight: number, Step])[] = [
  [6, unlessAfresh(followsLink)], [2, goesBack], [2, reloads], [3, opensAddress], [1, unlessAfresh(searches)], [4, looksAgain],
  [2, answersNotice('Update now')], [1, answersNotice('Later')], [1, opensTab], [1, closesTab], [1, keepsLog], [0.5, unlessAfresh(keepsPlan)],
]

/** The first visit, until all is saved. */
export async function comes(walk: Walk): Promise<string> {
  const tab = await walk.reader.newPage()
  await open(tab, walk.origin)
  await saved(tab)
  return 'comes for the first time'
}

export function anyStep(random: () => number): Step {
  let left = random() * steps.reduce((sum, [weight]) => sum + weight, 0)
  return (steps.find(([weight]) => (left -= weight) < 0) ?? steps[0])?.[1] ?? reloads
}
