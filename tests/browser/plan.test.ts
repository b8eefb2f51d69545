import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { codeOf } from '../../src/plan/plan-code.ts'
import type { Plan } from '../../src/guide/plan.ts'
import { randomFrom } from '../random-from.ts'
import { axeFindings } from './axe-findings.ts'
import { firstGuide } from './first-guide.ts'
import { alive, newReader, saved } from './reader.ts'

const guide = firstGuide()

const tonight: Plan = {
  situation: 'engorged',
  steps: [{ kind: 'feed' }, { kind: 'technique', ref: 'opposing', side: 'left', seconds: 60 }, { kind: 'cold', side: 'left', seconds: 600 }],
  occasion: { kind: 'before-feed' },
  inTouch: 24,
  note: 'Ring me on Tuesday.',
}
const code = codeOf(tonight)

const heading = (tab: Tab) => tab.getByRole('heading', { level: 1 })
const steps = (tab: Tab) => tab.locator('#steps > ol > li > * h3, #steps > ol > li > h3')

async function openPlan(fragment: string) {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block' })
  const tab = await reader.newPage()
  await tab.goto(`${guide.server.origin}/plan/#${fragment}`)
  await alive(tab)
  return { reader, tab }
}

test('a phone that never saw the guide reads a plan from its link at once', async () => {
  const { tab } = await openPlan(code)
  await steps(tab).first().waitFor()
  await expect.poll(() => steps(tab).allInnerTexts()).toEqual(['Feed your baby', 'Opposing', 'Cold in cloth', 'When to call'])
  expect(await tab.getByText('Ring me on Tuesday.').first().isVisible()).toBe(true)
  for (const name of ['Start, hands free', 'Save the whole guide on this phone']) expect(await tab.getByRole('link', { name }).isVisible()).toBe(true)
})

test('a plan is made with the keyboard alone, and its link holds it', async () => {
  const { tab } = await openPlan('new=')
  await heading(tab).waitFor()
  await pressOn(tab, 'button', 'Add: Feed your baby')
  await pressOn(tab, 'button', 'Add: Opposing')
  await pressOn(tab, 'button', 'Up: Opposing')
  await focusOn(tab, 'radio', 'Both')
  await tab.keyboard.press('ArrowRight')
  await focusOn(tab, 'combobox', /^How long/)
  await tab.keyboard.press('ArrowUp')
  await focusOn(tab, 'textbox', 'A short note')
  await tab.keyboard.type('Ring me.')
  await pressOn(tab, 'link', 'See the plan')
  await expect.poll(() => steps(tab).allInnerTexts()).toEqual(['Opposing', 'Feed your baby', 'When to call'])
  const made = new URL(tab.url()).hash.slice(1)
  expect(made).toBe(codeOf({ steps: [{ kind: 'technique', ref: 'opposing', side: 'left', seconds: 45 }, { kind: 'feed' }], occasion: { kind: 'before-feed' }, inTouch: 24, note: 'Ring me.' }))
})

/** Goes to a control as a keyboard does, by Tab alone. */
async function focusOn(tab: Tab, role: 'button' | 'link' | 'radio' | 'combobox' | 'textbox', name: string | RegExp): Promise<void> {
  const wanted = tab.getByRole(role, { name, exact: typeof name === 'string' }).first()
  for (let presses = 0; presses < 200; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await tab.keyboard.press('Tab')
  }
  throw new Error(`No press of Tab comes to ${role} "${name}".`)
}

async function pressOn(tab: Tab, role: 'button' | 'link', name: string): Promise<void> {
  await focusOn(tab, role, name)
  await tab.keyboard.press('Enter')
}

test('what is being made outlives a reload, and the page is led back to it', async () => {
  const { tab } = await openPlan('new=')
  await tab.getByRole('button', { name: 'Add: Roll' }).click()
  await tab.getByText('Added: Roll.').waitFor()
  await tab.reload()
  await tab.getByRole('button', { name: 'Take out: Roll' }).waitFor()
  await tab.goto(`${guide.server.origin}/plan/`)
  await tab.getByRole('link', { name: 'Go on with the plan you were making' }).click()
  await tab.getByRole('button', { name: 'Take out: Roll' }).waitFor()
})

/** Strings that a stranger may send: cut, mistyped, longer than any plan, of other scripts, with code in them. */
function strangers(): string[] {
  const random = randomFrom(6)
  const any = (alphabet: string) => Array.from({ length: Math.floor(random() * 90) }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')
  const mutated = Array.from({ length: 60 }, () => {
    const at = Math.floor(random() * code.length)
    return code.slice(0, at) + String.fromCharCode(33 + Math.floor(random() * 90)) + code.slice(at + 1)
  })
  const made = ['%', '%E0%A4%A', '__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '=', 'edit=', `edit=${code}x`, 'from=kneading', 'from=../../about', 'add=kneading', 'add=<b>', '1.'.repeat(300), 'a'.repeat(100_000), '\u202e\u0000', code.slice(0, -1), `${code}.${code}`]
  return [...made, ...mutated.filter((written) => written !== code), ...Array.from({ length: 30 }, () => any('abcdefghijklmnopqrstuvwxyz0123456789.-_=%<>"')), ...Array.from({ length: 20 }, () => any('\u00e9\u4e2d\ud83d\ude00\u0627\u200f'))]
}

test('any string whatever in the fragment comes to a plan or to one plain sentence and a way on, and touches nothing that is kept', { timeout: 120_000 }, async () => {
  const { tab } = await openPlan('new=')
  const errors: string[] = []
  tab.on('pageerror', (error) => errors.push(error.message))
  tab.on('dialog', (dialog) => errors.push(dialog.message()))
  await tab.getByRole('button', { name: 'Add: Roll' }).click()
  const keptNow = () => tab.evaluate(() => JSON.stringify(localStorage))
  const kept = await keptNow()
  for (const stranger of strangers()) {
    await tab.evaluate((fragment) => void (location.hash = fragment), stranger)
    const told = tab.getByRole('alert').or(tab.locator('#steps')).or(tab.getByRole('heading', { name: /^Make a plan/ }))
    await told.first().waitFor({ timeout: 5000 })
    expect(await tab.getByRole('link', { name: 'Get help' }).count(), stranger.slice(0, 80)).toBeGreaterThan(0)
  }
  expect(errors).toEqual([])
  expect(await keptNow()).toBe(kept)
})

test('offline, a plan opens from its link, and plays', async () => {
  const reader = await newReader(guide.browser)
  const tab = await reader.newPage()
  await tab.goto(guide.server.origin)
  await saved(tab)
  await reader.setOffline(true)
  const other = await reader.newPage()
  await other.goto(`${guide.server.origin}/plan/#${code}`)
  await steps(other).first().waitFor()
  await expect.poll(() => steps(other).allInnerTexts()).toEqual(['Feed your baby', 'Opposing', 'Cold in cloth', 'When to call'])
  await other.getByRole('button', { name: 'None of these' }).click()
  await other.getByRole('link', { name: 'Start, hands free' }).click()
  await other.getByRole('button', { name: 'Start', exact: true }).click()
  await other.getByText(/^Step 1 of/).first().waitFor()
  await reader.setOffline(false)
})

test('no request leaves the origin, and none holds the plan', async () => {
  const reader = await newReader(guide.browser)
  const asked: string[] = []
  reader.on('request', (request) => asked.push(request.url(), ...Object.values(request.headers()), request.postData() ?? ''))
  const tab = await reader.newPage()
  await tab.goto(`${guide.server.origin}/plan/#${code}`)
  await alive(tab)
  await tab.getByRole('link', { name: 'Change this plan' }).click()
  await tab.getByRole('button', { name: 'Add: Roll' }).click()
  await tab.getByRole('link', { name: 'See the plan' }).first().click()
  await tab.getByRole('link', { name: 'Start, hands free' }).waitFor()
  expect(asked.filter((text) => /^https?:/.test(text) && !text.startsWith(guide.server.origin))).toEqual([])
  // Every plan begins so.
  expect(asked.filter((text) => text.includes('1.e.f'))).toEqual([])
  expect(asked.length).toBeGreaterThan(9)
})

test.each(['day', 'dark', 'night'])('in the %s light axe finds nothing where plans are made, read, refused and listed', async (light) => {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block', bypassCSP: true })
  await reader.addInitScript((name) => localStorage.setItem('gentle-hands light', name), light)
  const found: Record<string, readonly string[]> = {}
  for (const fragment of ['', code, `edit=${code}`, 'from=engorged', 'new=', 'add=roll', 'nonsense']) {
    const tab = await reader.newPage()
    await tab.goto(`${guide.server.origin}/plan/#${fragment}`)
    await alive(tab)
    await heading(tab).waitFor()
    found[fragment] = await axeFindings(tab)
    await tab.close()
  }
  expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([])
})
