import type { Settings } from '../reader/settings.ts'
import text from 'virtual:session-text'
import { ping } from './ping.ts'
import { openSound } from './sound.ts'
import { readAloud } from './voice.ts'

/** Seconds between the three soft sounds that tell the end. */
const apart = 0.35

/** Tells eyes that are shut that it is over, in the ways that were asked for; what it gives back ends it. A device that can do neither has said so before. */
export function signalEnd({ sound, voice, voiceSpeed }: Settings, language: string): () => void {
  const silence = voice === 'on' ? readAloud([text.allDone, text.restNow], { language, speed: voiceSpeed, onSentence: () => {}, onEnd: () => {}, onFault: () => {} }) : () => {}
  const opened = sound === 'on' ? openSound(() => {}) : undefined
  void opened?.context().then((context) => {
    for (const number of context ? [0, 1, 2] : []) if (context) ping(context, context.destination, context.currentTime + 0.1 + number * apart)
  })
  return () => {
    silence()
    opened?.close()
  }
}
