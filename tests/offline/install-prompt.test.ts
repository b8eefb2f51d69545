import { expect, test, vi } from 'vitest'
import { catchInstallPrompt, noInstallPrompt } from '../../src/offline/install-prompt.ts'

function browser() {
  const target = new EventTarget()
  // The function under test only listens.
  const install = catchInstallPrompt(target as unknown as Window)
  const offer = (prompt = vi.fn(async () => {})) => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
    target.dispatchEvent(event)
    return { event, prompt }
  }
  return { target, install, offer }
}

test('a prompt that comes before any page listens is kept for the reader', () => {
  const { install, offer } = browser()
  const { event, prompt } = offer()
  const changed = vi.fn()
  install.subscribe(changed)
  expect(install.isReady()).toBe(true)
  expect(event.defaultPrevented).toBe(true)
  expect(prompt).not.toHaveBeenCalled()
})

test('a page that listens already hears of the prompt, until it leaves', () => {
  const { install, offer } = browser()
  const changed = vi.fn()
  const leave = install.subscribe(changed)
  offer()
  expect(changed).toHaveBeenCalledTimes(1)
  leave()
  offer()
  expect(changed).toHaveBeenCalledTimes(1)
})

test('the reader is asked once for each prompt the browser gave', () => {
  const { install, offer } = browser()
  const { prompt } = offer()
  install.show()
  install.show()
  expect(prompt).toHaveBeenCalledTimes(1)
  expect(install.isReady()).toBe(false)
  const again = offer()
  install.show()
  expect(again.prompt).toHaveBeenCalledTimes(1)
})

test('who has installed the guide is not asked to', () => {
  const { target, install, offer } = browser()
  offer()
  target.dispatchEvent(new Event('appinstalled'))
  expect(install.isReady()).toBe(false)
})

test('an event that cannot prompt offers nothing', () => {
  const { target, install } = browser()
  target.dispatchEvent(new Event('beforeinstallprompt'))
  expect(install.isReady()).toBe(false)
  expect(noInstallPrompt.isReady()).toBe(false)
})

test('a prompt that the browser takes back is no fault', async () => {
  const { target, install } = browser()
  // A spy would handle the rejection by itself; and vitest would tell of it beside the test.
  const prompt = () => Promise.reject(new Error('The prompt was shown already.'))
  const faults: unknown[] = []
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', (fault) => faults.push(fault))
  target.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }))
  install.show()
  await new Promise((resolve) => setImmediate(resolve))
  process.removeAllListeners('unhandledRejection')
  for (const other of others) process.on('unhandledRejection', other)
  expect(faults).toEqual([])
})
