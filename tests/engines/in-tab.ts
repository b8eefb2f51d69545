/** What a reader does and sees in a tab, in any engine. Each waits for what the page says. */
import { expect, vi } from 'vitest'
import type { Tab } from './engine.ts'

/** Milliseconds: three browsers on two cores have their slow moments, and Firefox writes each file of the copy to the disk before the next. */
const patience = { usual: 30_000, saving: 90_000 }

/** Waits until it is so. */
export function until(isSo: () => Promise<void>, timeout = patience.usual): Promise<void> {
  return vi.waitFor(isSo, { timeout, interval: 100 })
}

export async function reads(tab: Tab, title: string): Promise<void> {
  await until(async () => expect(await tab.run(() => document.querySelector('h1')?.textContent)).toBe(title))
}

/** Waits until a text is seen, anywhere on the page. */
export async function shows(tab: Tab, text: string, timeout?: number): Promise<void> {
  await until(async () => expect(await tab.run(() => document.body.innerText), `"${text}" is not seen`).toContain(text), timeout)
}

/** Waits for the guide's own word that all of it is on the device. */
export const saved = (tab: Tab) => shows(tab, 'Saved for offline', patience.saving)

/** Waits until the page answers. Firefox calls it a fault where a page is left before. */
export async function alive(tab: Tab): Promise<void> {
  await until(async () => expect(await tab.run(() => 'alive' in document.documentElement.dataset)).toBe(true))
}

/** Presses what has this name, or else what begins with it, once it is there. */
export async function press(tab: Tab, name: string): Promise<void> {
  await until(() => tab.press(controlNamed, name).catch((fault: unknown) => { throw new Error(`${name}: ${fault}`) }))
}

/** The names of all that can be pressed now. */
export function controls(tab: Tab): Promise<readonly string[]> {
  return tab.run(() => [...document.querySelectorAll<HTMLElement>('a[href], button, label, summary')].filter((each) => each.checkVisibility()).map((each) => each.innerText.trim()))
}

/** In the page: brought to its middle, and not before it is painted there, with nothing over it: a press would miss it. */
function controlNamed(name: string): HTMLElement | undefined {
  const within = document.querySelector('dialog[open]') ?? document
  const all = [...within.querySelectorAll<HTMLElement>('a[href], button, label, summary')].filter((each) => each.checkVisibility())
  const nameOf = (each: HTMLElement) => (each.ariaLabel ?? each.innerText).trim().replace(/\s+/g, ' ')
  const found = all.find((each) => nameOf(each) === name) ?? all.find((each) => nameOf(each).startsWith(`${name} `))
  found?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left = 0, top = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {}
  return found?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ? found : undefined
}
