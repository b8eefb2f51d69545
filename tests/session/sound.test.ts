import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSound } from '../../src/session/sound.ts'

/** What the next contexts do once they are made: run, or wait for a press, as one that was interrupted does for ever. */
let will: 'run' | 'wait' | 'refuse'
let made: FakeContext[] = []

class FakeContext {
  state = 'suspended'
  constructor() {
    if (will === 'refuse') throw new DOMException('No.', 'NotSupportedError')
    made.push(this)
  }
  resume = () => (will === 'run' ? Promise.resolve().then(() => void (this.state = 'running')) : new Promise(() => {}))
  close = async () => {
    if (this.state === 'closed') throw new DOMException('No.', 'InvalidStateError')
    this.state = 'closed'
  }
}

beforeEach(() => {
  made = []
  will = 'run'
  vi.useFakeTimers()
  vi.stubGlobal('AudioContext', FakeContext)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const settled = async <Answer>(asked: Promise<Answer>) => {
  await vi.advanceTimersByTimeAsync(2000)
  return asked
}

test('a reader who presses has a sound, made in that press, and the same one at the next', async () => {
  const sound = openSound(() => {})
  const asked = sound.context()
  expect(made.length).toBe(1)
  const first = await settled(asked)
  expect(first?.state).toBe('running')
  expect(await settled(sound.context())).toBe(first)
})

test.for(['suspended', 'interrupted', 'closed'])('one that a call left %s is closed, and the next press makes another', async (state) => {
  const sound = openSound(() => {})
  await settled(sound.context())
  Object.assign(made[0] ?? {}, { state })
  expect((await settled(sound.context()))?.state).toBe('running')
  expect(made.map(({ state }) => state)).toEqual(['closed', 'running'])
})

test.for(['wait', 'refuse'] as const)('a device whose sound will %s tells so once, and may give it at a later press', async (fault) => {
  will = fault
  const onRefused = vi.fn()
  const sound = openSound(onRefused)
  expect(await settled(sound.context())).toBeUndefined()
  expect(await settled(sound.context())).toBeUndefined()
  expect(onRefused).toHaveBeenCalledTimes(1)
  will = 'run'
  expect((await settled(sound.context()))?.state).toBe('running')
})

test('a device with no sound tells so once', async () => {
  vi.stubGlobal('AudioContext', undefined)
  const onRefused = vi.fn()
  const sound = openSound(onRefused)
  expect(await settled(sound.context())).toBeUndefined()
  expect(await settled(sound.context())).toBeUndefined()
  expect(onRefused).toHaveBeenCalledTimes(1)
})

test('a session that ends gives its sound back', async () => {
  const sound = openSound(() => {})
  await settled(sound.context())
  sound.close()
  sound.close()
  expect(made.map(({ state }) => state)).toEqual(['closed'])
})
