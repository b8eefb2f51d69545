import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { canVibrate, startVibration } from '../../src/session/vibrate.ts'
import { fakePage } from './fake-page.ts'
import { beatEvery } from '../../src/guide/beat.ts'

let page = fakePage()
let buzzes: number[] = []
let begun = 0

beforeEach(() => {
  vi.useFakeTimers()
  page = fakePage()
  buzzes = []
  begun = performance.now()
  vi.stubGlobal('navigator', { vibrate: () => (buzzes.push(performance.now() - begun), true) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const start = (from = 0, onFault = () => {}) => startVibration({ beat: beatEvery(1), from, onFault })

test('hands feel each beat, from the first on', () => {
  start()
  vi.advanceTimersByTime(3500)
  expect(buzzes).toEqual([0, 1000, 2000, 3000])
})

test('a step that is gone on with keeps the beat that it had', () => {
  start(2300)
  vi.advanceTimersByTime(2000)
  expect(buzzes).toEqual([700, 1700])
})

test('five minutes of beats do not drift', () => {
  startVibration({ beat: beatEvery(3.6), from: 0, onFault: () => {} })
  vi.advanceTimersByTime(300_000)
  expect(Math.max(...buzzes.map((at, beat) => Math.abs(at - beat * 3600)))).toBeLessThanOrEqual(5)
  expect(buzzes.length).toBe(84)
})

test('a timer that is early gives no beat twice', () => {
  const wait = setTimeout
  vi.stubGlobal('setTimeout', (act: () => void, ms: number) => wait(act, Math.max(0, ms - 2)))
  start()
  vi.advanceTimersByTime(2500)
  expect(buzzes).toEqual([0, 998, 1998])
})

test('it never buzzes while the page is hidden, and goes on with the beat after', () => {
  start()
  vi.advanceTimersByTime(500)
  page.show(false)
  vi.advanceTimersByTime(2000)
  page.show(true)
  vi.advanceTimersByTime(1000)
  expect(buzzes).toEqual([0, 3000])
})

test('beats that a sleeping page missed are not made up for', () => {
  start()
  vi.advanceTimersByTime(0)
  // The clock goes on and no timer does.
  const late = 3_600_500
  const now = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => now() + late)
  vi.advanceTimersByTime(1600)
  expect(buzzes).toEqual([0, 3_602_000])
  vi.restoreAllMocks()
})

test.for([() => false, () => { throw new DOMException('No.', 'NotAllowedError') }])('a device that refuses is told of once', (vibrate) => {
  vi.stubGlobal('navigator', { vibrate })
  const onFault = vi.fn()
  start(0, onFault)
  vi.advanceTimersByTime(5000)
  expect(onFault).toHaveBeenCalledTimes(1)
})

test('stopped, it is still', () => {
  const stop = start()
  vi.advanceTimersByTime(1500)
  stop()
  vi.advanceTimersByTime(5000)
  expect(buzzes).toEqual([0, 1000])
})

test('whether a browser knows of vibration', () => {
  expect(canVibrate()).toBe(true)
  vi.stubGlobal('navigator', {})
  expect(canVibrate()).toBe(false)
})
