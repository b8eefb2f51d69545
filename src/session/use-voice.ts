import { useEffect, useRef, useState } from 'react'
import type { Settings } from '../reader/settings.ts'
import type { SessionStep } from './session.ts'
import { sideText } from './step-screen.tsx'
import { readAloud } from './voice.ts'

interface VoiceOf {
  readonly step: SessionStep | undefined
  readonly at: number
  readonly runs: boolean
  readonly isOn: boolean
  readonly speed: Settings['voiceSpeed']
  readonly onFault: () => void
}

/** Reads each step once, from its name on; a pause stops it, and it goes on with the sentence that it stopped in. Gives the sentence at hand, counted from 0. */
export function useVoice({ step, at, runs, isOn, speed, onFault }: VoiceOf): number | undefined {
  const [said, setSaid] = useState<number>()
  const reached = useRef({ at: -1, sentence: 0 })
  useEffect(() => {
    if (!isOn || !runs || !step) return
    if (reached.current.at !== at) reached.current = { at, sentence: 0 }
    const name = step.side ? `${step.name}. ${sideText(step.side)}.` : `${step.name}.`
    const all = [name, ...step.sentences]
    const from = reached.current.sentence
    const stop = readAloud(all.slice(from), {
      language: document.documentElement.lang,
      speed,
      onSentence: (index) => {
        reached.current = { at, sentence: from + index }
        setSaid(from + index - 1)
      },
      onEnd: () => {
        reached.current = { at, sentence: all.length }
        setSaid(undefined)
      },
      onFault,
    })
    return () => {
      stop()
      setSaid(undefined)
    }
  }, [isOn, runs, at])
  return said
}
