import type { TechniquePage } from '../guide/page.ts'
import text from 'virtual:session-text'
import type { Pace } from './pace.ts'
import { changingSeconds, readingSeconds } from './reading-time.ts'
import type { SessionStep } from './session.ts'
import { stepSentencesOf, stopRulesOf } from './technique-text.ts'

/** Before a technique alone: all its steps, to be read while the hands still rest. So it keeps no beat, and is for no side. */
export function howItGoes(page: TechniquePage, pace: Pace): SessionStep {
  const sentences = stepSentencesOf(page)
  const isDisputed = page.label === 'disputed'
  return {
    ...{ kind: 'technique', name: text.howItGoes, sentences, why: [], stopIf: stopRulesOf(page), when: [], drawing: page.drawing, alt: page.alt },
    ...{ optional: isDisputed, disputed: isDisputed, changing: changingSeconds(sentences, false, pace) },
    ending: { kind: 'time', seconds: readingSeconds(sentences, pace) },
  }
}

/** A screen whose time is for reading, and not for hands. */
export const isRead = ({ name }: SessionStep) => name === text.howItGoes
