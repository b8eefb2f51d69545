import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepScreenOn } from '../../src/reader/screen-lock.ts'
import { fakePage } from '../session/fake-page.ts'

let page = fakePage()
let device = fakeDevice()
const onRefused = vi.fn()

/** A device that gives its one lock, or refuses; it takes it back when the page is hidden. */
function fakeDevice() {
  let held: { released: boolean } | undefined
  const device = {
    refuses: false,
    asked: 0,
    isOn: () => held?.released === false,
    sleep: () => void (held && (held.released = true)),
  }
  const request = async () => {
    device.asked += 1
    if (device.refuses) throw new DOMException('No.', 'NotAllowedError')
    const lock = { released: false, release: async () => void (lock.released = true) }
    return (held = lock)
  }
  vi.stubGlobal('navigator', { wakeLock: { request } })
  return device
}

const hide = () => {
  device.sleep()
  page.show(false)
}
/** All that was promised has come. */
const settled = () => new Promise(setImmediate)

beforeEach(() => {
  page = fakePage()
  device = fakeDevice()
  onRefused.mockReset()
})
afterEach(() => void vi.unstubAllGlobals())

test('the screen stays on from the start, and may sleep after', async () => {
  const release = keepScreenOn(onRefused)
  await settled()
  expect(device.isOn()).toBe(true)
  release()
  await settled()
  expect(device.isOn()).toBe(false)
  page.press()
  await settled()
  expect(device.asked).toBe(1)
  expect(onRefused).not.toHaveBeenCalled()
})

test('it is asked for again when the reader is back, and not while she is away', async () => {
  keepScreenOn(onRefused)
  await settled()
  hide()
  await settled()
  expect([device.isOn(), device.asked]).toEqual([false, 1])
  page.show(true)
  await settled()
  expect(device.isOn()).toBe(true)
})

test.for(['press', 'key'] as const)('refused on the way back, it is asked for again at the next %s', async (act) => {
  keepScreenOn(onRefused)
  await settled()
  hide()
  device.refuses = true
  page.show(true)
  await settled()
  device.refuses = false
  page[act]()
  await settled()
  expect(device.isOn()).toBe(true)
})

test('presses ask for nothing while the lock is held or on its way', async () => {
  keepScreenOn(onRefused)
  page.press()
  await settled()
  page.press()
  page.key()
  await settled()
  expect(device.asked).toBe(1)
})

test('a device that refuses is told of once, however often it does', async () => {
  device.refuses = true
  keepScreenOn(onRefused)
  await settled()
  page.press()
  await settled()
  page.press()
  await settled()
  expect(device.asked).toBe(3)
  expect(onRefused).toHaveBeenCalledTimes(1)
})

test('a browser without such a lock is told of once', async () => {
  vi.stubGlobal('navigator', {})
  const release = keepScreenOn(onRefused)
  await settled()
  page.press()
  await settled()
  expect(onRefused).toHaveBeenCalledTimes(1)
  release()
})

test('a lock that comes after the end is given back at once', async () => {
  keepScreenOn(onRefused)()
  await settled()
  expect([device.asked, device.isOn()]).toEqual([1, false])
})
