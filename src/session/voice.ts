import type { Settings } from '../reader/settings.ts'
import { localVoice } from './local-voice.ts'

const rates: Record<Settings['voiceSpeed'], number> = { slow: 0.8, usual: 1, fast: 1.25 }

/** Milliseconds: how long voices may take to load, and the longest that a sentence may, at the usual speed. */
const patience = 2000
const longest = (sentence: string) => 3000 + 150 * sentence.length

/** No voice for this language lives on the device; or there is one, and it does not speak. */
export type VoiceFault = 'no-voice' | 'refused'

export interface Reading {
  /** As a page names its language, such as "en" or "en-GB". */
  readonly language: string
  readonly speed: Settings['voiceSpeed']
  /** The sentence to begin with: one that was stopped is read again from its beginning. */
  readonly from?: number
  readonly onSentence: (index: number) => void
  readonly onEnd: () => void
  /** Told once; then nothing more is read. */
  readonly onFault: (fault: VoiceFault) => void
}

/**
 * Reads sentence by sentence, with a voice that lives on the device; what it gives back stops it. There is no pause: on
 * Android that is the end. Whoever pauses stops it, and begins anew with the sentence last told.
 */
export function readAloud(sentences: readonly string[], { language, speed, from = 0, onSentence, onEnd, onFault }: Reading): () => void {
  let stop = () => {}
  const read = (voice: SpeechSynthesisVoice, index: number) => {
    const sentence = sentences[index]
    if (sentence === undefined) return onEnd()
    onSentence(index)
    stop = speak(sentence, voice, rates[speed], (fault) => (fault ? onFault(fault) : read(voice, index + 1)))
  }
  if (!('speechSynthesis' in globalThis)) {
    onFault('no-voice')
    return stop
  }
  // What an earlier page left in the queue would speak first.
  speechSynthesis.cancel()
  const leave = whenVoice(language, (voice) => (voice ? read(voice, from) : onFault('no-voice')))
  return () => {
    leave()
    stop()
  }
}

/** Says one sentence and tells once how it went. */
function speak(sentence: string, voice: SpeechSynthesisVoice, rate: number, tell: (fault?: VoiceFault) => void): () => void {
  const utterance = Object.assign(new SpeechSynthesisUtterance(sentence), { voice, lang: voice.lang, rate })
  const stop = () => {
    clearTimeout(timer)
    utterance.onend = utterance.onerror = null
    speechSynthesis.cancel()
  }
  const ended = (fault?: VoiceFault) => {
    clearTimeout(timer)
    utterance.onend = utterance.onerror = null
    tell(fault)
  }
  utterance.onend = () => ended()
  utterance.onerror = () => ended('refused')
  // Chrome may never tell of the end; the next sentence is not to wait for ever.
  const timer = setTimeout(() => {
    stop()
    tell()
  }, longest(sentence) / rate)
  speechSynthesis.speak(utterance)
  return stop
}

/** Some browsers load their voices late. At once where it can be: iOS speaks only in a press. */
function whenVoice(language: string, tell: (voice: SpeechSynthesisVoice | undefined) => void): () => void {
  const look = (isLast: boolean) => {
    const voice = localVoice(speechSynthesis.getVoices(), language)
    if (!voice && !isLast) return
    end()
    tell(voice)
  }
  const changed = () => look(false)
  const timer = setTimeout(() => look(true), patience)
  const end = () => {
    clearTimeout(timer)
    // Older Safari has the event and no way to listen for it; there the last look finds them.
    speechSynthesis.removeEventListener?.('voiceschanged', changed)
  }
  speechSynthesis.addEventListener?.('voiceschanged', changed)
  changed()
  return end
}
