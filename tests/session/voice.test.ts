import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readAloud } from '../../src/session/voice.ts'

const kate = { name: 'Kate', lang: 'en-GB', localService: true, default: true }
const sentences = ['Sit back.', 'Breathe slowly.', 'Rest your hands.']

class FakeUtterance {
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  rate = 1
  voice: unknown
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A device that speaks one after the other. The test says when one ends. Cancelled ones tell of an error, as in Chrome. */
function fakeSpeech(voices: readonly unknown[]) {
  const said: FakeUtterance[] = []
  let queue: FakeUtterance[] = []
  const begin = () => void (queue[0] && !said.includes(queue[0]) && said.push(queue[0]))
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: FakeUtterance) => {
      queue.push(utterance)
      begin()
    },
    cancel: () => {
      const cut = queue
      queue = []
      for (const utterance of cut) utterance.onerror?.()
    },
  })
  vi.stubGlobal('speechSynthesis', speech)
  return {
    texts: () => said.map(({ text }) => text),
    said,
    end: () => {
      queue.shift()?.onend?.()
      begin()
    },
    fail: () => queue.shift()?.onerror?.(),
    isSilent: () => queue.length === 0,
    load: (more: readonly unknown[]) => {
      voices = more
      speech.dispatchEvent(new Event('voiceschanged'))
    },
  }
}

let told: unknown[] = []
const read = (rest: Partial<Parameters<typeof readAloud>[1]> = {}) => readAloud(sentences, {
  language: 'en',
  speed: 'usual',
  onSentence: (index) => told.push(index),
  onEnd: () => told.push('end'),
  onFault: (fault) => told.push(fault),
  ...rest,
})

beforeEach(() => {
  told = []
  vi.useFakeTimers()
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('each sentence is said after the one before has ended, and told as it begins', () => {
  const speech = fakeSpeech([kate])
  read()
  expect(speech.texts()).toEqual(['Sit back.'])
  speech.end()
  speech.end()
  expect(told).toEqual([0, 1, 2])
  speech.end()
  expect(speech.texts()).toEqual(sentences)
  expect(told).toEqual([0, 1, 2, 'end'])
})

test('it speaks in the press itself, with the voice of the device', () => {
  const speech = fakeSpeech([{ ...kate, name: 'Cloud', localService: false }, kate])
  read()
  expect(speech.said.map(({ voice }) => voice)).toEqual([kate])
})

test.for([['slow', 0.8], ['usual', 1], ['fast', 1.25]] as const)('the speed %s is heard', ([speed, rate]) => {
  const speech = fakeSpeech([kate])
  read({ speed })
  expect(speech.said[0]?.rate).toBe(rate)
})

test('stopped, it is silent and tells nothing more; begun anew, it reads the sentence that was cut', () => {
  const speech = fakeSpeech([kate])
  const stop = read()
  speech.end()
  stop()
  expect(speech.isSilent()).toBe(true)
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([0, 1])
  read({ from: 1 })
  expect(speech.texts()).toEqual(['Sit back.', 'Breathe slowly.', 'Breathe slowly.'])
})

test('what an earlier page left to say is cut first', () => {
  const speech = fakeSpeech([kate])
  speechSynthesis.speak(new SpeechSynthesisUtterance('Old.'))
  read()
  expect(speech.texts()).toEqual(['Old.', 'Sit back.'])
  speech.end()
  expect(told).toEqual([0, 1])
})

test('a browser that forgets to tell of the end is waited for as long as a slow voice takes, and no longer', () => {
  const speech = fakeSpeech([kate])
  read()
  vi.advanceTimersByTime(3000)
  expect(told).toEqual([0])
  vi.advanceTimersByTime(2000)
  expect(told).toEqual([0, 1])
  expect(speech.texts()).toEqual(['Sit back.', 'Breathe slowly.'])
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([0, 1, 2, 'end'])
})

test('voices that load late are waited for', () => {
  const speech = fakeSpeech([])
  read()
  speech.load([{ ...kate, lang: 'de-DE' }])
  expect(told).toEqual([])
  speech.load([kate])
  expect(told).toEqual([0])
  vi.advanceTimersByTime(3000)
  expect(speech.texts()).toEqual(['Sit back.'])
})

test('a browser that tells nothing of its voices is asked again', () => {
  const late = [{ ...kate, localService: false }]
  const speech = fakeSpeech(late)
  Object.assign(speechSynthesis, { addEventListener: undefined, removeEventListener: undefined })
  read()
  late.push(kate)
  vi.advanceTimersByTime(2000)
  expect(speech.texts()).toEqual(['Sit back.'])
})

test('a device with no voice of its own says so, once, and reads nothing', () => {
  const speech = fakeSpeech([{ ...kate, localService: false }])
  read()
  expect(told).toEqual([])
  vi.advanceTimersByTime(2000)
  speech.load([kate])
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual(['no-voice'])
  expect(speech.texts()).toEqual([])
})

test('a browser that cannot speak says so, once', () => {
  read()()
  expect(told).toEqual(['no-voice'])
})

test('stopped while voices load, it never begins', () => {
  const speech = fakeSpeech([])
  read()()
  speech.load([kate])
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([])
})

test('a voice that refuses is told of, once, and nothing more is read', () => {
  const speech = fakeSpeech([kate])
  read()
  speech.fail()
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([0, 'refused'])
})
