import { afterEach, expect, test, vi } from 'vitest'
import { startBeat } from '../../src/session/beat.ts'
import { fakeSound } from './fake-sound.ts'
import { beatEvery } from '../../src/guide/beat.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Numbers between 0 and 1, the same at each run. */
function seeded(seed: number) {
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
}

/** Timers that go off when the test says so. */
function drivenTimer() {
  const looks = new Set<() => void>()
  vi.stubGlobal('setInterval', (look: () => void) => (looks.add(look), look))
  vi.stubGlobal('clearInterval', (look: () => void) => looks.delete(look))
  return { look: () => looks.forEach((look) => look()), count: () => looks.size }
}

test.for([0.5, 1, 3.6])('a beat of %d s is at no time 5 ms off in five minutes, however the page stumbles', (every) => {
  const timer = drivenTimer()
  const sound = fakeSound({ begun: 12.3456 })
  const random = seeded(7)
  startBeat({ context: sound.context, beat: beatEvery(every), from: 0, onFault: () => {} })
  const begun = sound.context.currentTime
  while (sound.now() < 12.3456 + 300) {
    sound.pass(0.1 + 0.29 * random() ** 4)
    timer.look()
  }
  const ideal = Array.from({ length: Math.ceil(300 / every) }, (_, beat) => begun + beat * every)
  const off = ideal.map((time, beat) => Math.abs((sound.starts[beat] ?? 0) - time))
  expect(Math.max(...off)).toBeLessThanOrEqual(0.005)
  // The earliest that each was asked for is before it was due: none is late.
  expect(sound.leads.filter((lead) => lead < 0)).toEqual([])
  timer.look()
  expect(new Set(sound.starts).size).toBe(sound.starts.length)
})

test('a clock that goes on while the beat begins costs no beat', () => {
  const timer = drivenTimer()
  const sound = fakeSound({ begun: 100, restless: true })
  startBeat({ context: sound.context, beat: beatEvery(1), from: 0, onFault: () => {} })
  for (let looks = 0; looks < 20; looks += 1) {
    sound.pass(0.1)
    timer.look()
  }
  const [first = 0] = sound.starts
  expect(first).toBeCloseTo(100, 1)
  expect(sound.starts.map((start) => Number((start - first).toFixed(6)))).toEqual([0, 1, 2])
})

test('a step that is gone on with keeps the beat that it had', () => {
  const timer = drivenTimer()
  const sound = fakeSound({ begun: 100 })
  startBeat({ context: sound.context, beat: beatEvery(1), from: 2300, onFault: () => {} })
  for (let looks = 0; looks < 20; looks += 1) {
    sound.pass(0.1)
    timer.look()
  }
  expect(sound.starts.map((start) => Number((start - 100).toFixed(2)))).toEqual([0.7, 1.7])
})

test('beats that a sleeping page missed are not made up for', () => {
  const timer = drivenTimer()
  const sound = fakeSound({ begun: 0 })
  startBeat({ context: sound.context, beat: beatEvery(0.5), from: 0, onFault: () => {} })
  sound.pass(60.2)
  timer.look()
  expect(sound.starts).toEqual([0, 60.5])
})

test('stopped, it is silent within 20 ms, and nothing more is asked for', () => {
  const timer = drivenTimer()
  const sound = fakeSound({ begun: 0 })
  const stop = startBeat({ context: sound.context, beat: beatEvery(0.5), from: 0, onFault: () => {} })
  sound.pass(0.2)
  timer.look()
  stop()
  const [value, silentAt] = sound.out().at(-1) ?? []
  expect(value).toBe(0)
  expect(silentAt).toBeLessThanOrEqual(sound.context.currentTime + 0.02)
  expect(timer.count()).toBe(0)
})

test('a sound that a call ended is told once, and the beat ends', () => {
  const timer = drivenTimer()
  const sound = fakeSound({ begun: 0 })
  const onFault = vi.fn()
  startBeat({ context: sound.context, beat: beatEvery(0.5), from: 0, onFault })
  sound.set('interrupted')
  sound.pass(0.1)
  timer.look()
  timer.look()
  expect(onFault).toHaveBeenCalledTimes(1)
  expect(timer.count()).toBe(0)
})

test('each sound is soft, and begins and ends at nothing', () => {
  drivenTimer()
  const sound = fakeSound({ begun: 0 })
  startBeat({ context: sound.context, beat: beatEvery(1), from: 0, onFault: () => {} })
  const loudness = sound.envelopes().map((points) => points.map(([value]) => value))
  expect(loudness.length).toBe(1)
  for (const values of loudness) {
    expect([values[0], values.at(-1)]).toEqual([0, 0])
    expect(Math.max(...values)).toBeLessThanOrEqual(0.2)
  }
})
