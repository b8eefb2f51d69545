import { useEffect, useRef, useState } from 'react'
import type { Settings } from '../reader/settings.ts'
import { startBeat } from './beat.ts'
import { isRunning } from './part-length.ts'
import { keepScreenOn } from '../reader/screen-lock.ts'
import type { Session, SessionStep } from './session.ts'
import { openSound, type Sound } from './sound.ts'
import { startVibration } from './vibrate.ts'
import { useVoice } from './use-voice.ts'

/** What a device may lack or refuse; each is told once, and the session goes on. */
export type Fault = 'noScreenLock' | 'noSound' | 'noVibration' | 'noVoice'

interface Company {
  readonly faults: readonly Fault[]
  /** The sentence that is being read aloud, counted from 0. */
  readonly said: number | undefined
  /** To be called in each press: a call ends the sound, and no browser begins one anew unasked. */
  readonly wakeSound: () => void
}

/** All that goes along with a session: a screen that stays on, and what was asked for of sound, buzz and voice. */
export function useCompany(session: Session, step: SessionStep | undefined, { sound, vibration, voice, voiceSpeed }: Settings): Company {
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const fault = (found: Fault) => () => setFaults((told) => (told.includes(found) ? told : [...told, found]))
  const runs = isRunning(session)
  useEffect(() => (runs ? keepScreenOn(fault('noScreenLock')) : undefined), [runs])
  const opened = useRef<Sound>(undefined)
  useEffect(() => {
    if (sound === 'off') return
    opened.current = openSound(fault('noSound'))
    return () => opened.current?.close()
  }, [sound])
  const beat = runs && session.part === 'doing' ? step?.beat : undefined
  useEffect(() => {
    if (!beat || sound === 'off') return
    return soundOnce(opened.current, (context, late) => startBeat({ context, beat, from: session.spent + late, onFault: fault('noSound') }))
  }, [beat !== undefined, sound, session.at])
  useEffect(() => (beat && vibration === 'on' ? startVibration({ beat, from: session.spent, onFault: fault('noVibration') }) : undefined), [beat !== undefined, vibration, session.at])
  const said = useVoice({ step, at: session.at, runs, isOn: voice === 'on', speed: voiceSpeed, onFault: fault('noVoice') })
  return { faults, said, wakeSound: () => void opened.current?.context() }
}

/** Begins with the sound once it runs, told how many milliseconds that took; gives back what ends it, also before. */
function soundOnce(sound: Sound | undefined, begin: (context: AudioContext, late: number) => () => void): () => void {
  const asked = performance.now()
  let stop: (() => void) | undefined
  let isWanted = true
  void sound?.context().then((context) => {
    if (context && isWanted) stop = begin(context, performance.now() - asked)
  })
  return () => {
    isWanted = false
    stop?.()
  }
}
