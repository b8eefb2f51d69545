import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'
import { button, openSession, passPart, screensOf } from './session-reader.ts'
import { beWhole } from './whole-device.ts'

const guide = firstGuide()
const path = '/techniques/side-to-side/'

const texts = {
  lock: 'Your phone may turn its screen off. Set it to stay on.',
  sound: 'This phone gives no sound. Watch the dot for the beat.',
  voice: 'No voice for this language lives on this device.',
  buzz: 'This phone cannot buzz now.',
  place: 'This phone cannot keep your place.',
}

/** What the reader's device lacks or refuses, as a script for the page. */
const lacks: readonly (readonly [string, readonly string[], () => void])[] = [
  ['nothing', [], () => {}],
  ['a lock for its screen', [texts.lock], () => void Reflect.deleteProperty(Navigator.prototype, 'wakeLock')],
  ['a lock that is given', [texts.lock], () => void (navigator.wakeLock.request = () => Promise.reject(new DOMException('Low battery.', 'NotAllowedError')))],
  ['sound', [texts.sound], () => void Reflect.deleteProperty(window, 'AudioContext')],
  ['a sound that may be opened', [texts.sound], () => void Object.assign(window, { AudioContext: class { constructor() { throw new DOMException('Too many.', 'NotSupportedError') } } })],
  ['a sound that begins', [texts.sound], () => {
    AudioContext.prototype.resume = () => new Promise(() => {})
    Object.defineProperty(AudioContext.prototype, 'state', { value: 'suspended' })
  }],
  ['speech', [texts.voice], () => void Reflect.deleteProperty(window, 'speechSynthesis')],
  ['a voice of its own', [texts.voice], () => void (speechSynthesis.getVoices = () => [])],
  ['a voice that speaks', [texts.voice], () => void (speechSynthesis.speak = (utterance) => utterance.onerror?.(new Event('error') as SpeechSynthesisErrorEvent))],
  ['a buzz', [texts.buzz], () => void Reflect.deleteProperty(Navigator.prototype, 'vibrate')],
  ['a buzz that is allowed', [texts.buzz], () => void (navigator.vibrate = () => false)],
  ['a database', [texts.place], () => void Reflect.deleteProperty(window, 'indexedDB')],
  ['a database that opens', [texts.place], () => void (indexedDB.open = () => { throw new DOMException('Private.', 'SecurityError') })],
  ['room in its database', [texts.place], () => void (IDBObjectStore.prototype.put = () => { throw new DOMException('Full.', 'QuotaExceededError') })],
  ['all of it', Object.values(texts), () => {
    for (const [target, name] of [[Navigator.prototype, 'wakeLock'], [Navigator.prototype, 'vibrate'], [window, 'AudioContext'], [window, 'speechSynthesis'], [window, 'indexedDB']] as const) Reflect.deleteProperty(target, name)
  }],
]

test.for(lacks)('a device that lacks %s is led to the end, and told once', async ([, expected, lack]) => {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block' })
  await reader.addInitScript(beWhole)
  await reader.addInitScript(lack)
  const tab = await openSession(reader, guide.server.origin, '#technique=side-to-side')
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  await button(tab, 'Start').click()
  await listen(tab)
  await goThrough(tab)
  const told = await tab.evaluate(() => globalThis.told)
  for (const text of expected) expect(told.at(-1)).toContain(text)
  expect(told.at(-1) ?? '').toHaveLength(expected.join(' ').length)
  // A live region that is written again is read again.
  expect(told.length).toBeLessThanOrEqual(expected.length)
  expect(faults).toEqual([])
})

declare global {
  /** In the page: each text that the status line of faults has had. */
  var told: string[]
}

async function listen(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const line = document.querySelectorAll('dialog[open] [role=status]')[1]
    if (!line) throw new Error('No line tells what is lacking.')
    globalThis.told = line.textContent ? [line.textContent] : []
    new MutationObserver(() => globalThis.told.push(line.textContent ?? '')).observe(line, { childList: true, characterData: true, subtree: true })
  })
}

async function goThrough(tab: Tab): Promise<void> {
  for (const [at, { heading, changing, doing }] of screensOf(path).entries()) {
    await tab.getByRole('dialog').getByRole('heading', { name: heading }).waitFor()
    await passPart(tab, changing)
    await tab.getByRole('dialog').getByText(doing === undefined ? 'No clock.' : 'Now', { exact: false }).first().waitFor()
    // Beats come one by one.
    await tab.clock.runFor(5000)
    if (doing === undefined) await button(tab, 'Next').click()
    else await passPart(tab, doing - 5250)
    if (at + 1 === screensOf(path).length) await tab.getByRole('heading', { name: 'All done' }).waitFor()
  }
}
