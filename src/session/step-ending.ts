import { beatEvery, type Beat } from '../guide/beat.ts'
import type { RouteStep } from '../guide/route.ts'
import type { Technique } from '../guide/technique.ts'
import { beatTime } from './beats.ts'
import type { Pace } from './pace.ts'
import { readingSeconds } from './reading-time.ts'
import type { Ending } from './session.ts'

/** What a step's end hangs on. */
export interface Timed {
  readonly step: RouteStep
  readonly technique: Technique | undefined
  readonly sentences: readonly string[]
  /** At the reader's pace. */
  readonly beat: Beat | undefined
  /** How far one counts while the areola is softened. */
  readonly softeningCount: number
  readonly pace: Pace
}

/** A plain act without a time of its own lasts at least so long, in seconds. */
const shortestAct = 30

/** How each turn of a step ends. */
export function endingOf({ step, technique, sentences, beat, softeningCount, pace }: Timed): Ending {
  const counted = (count: number): Ending => ({ kind: 'beats', count, seconds: beatTime(beat ?? beatEvery(1), count) })
  if (step.kind === 'rps') return counted(softeningCount)
  if (step.seconds !== undefined) return { kind: 'time', seconds: step.seconds }
  // "5 to 10 squeezes" are counted, so that a few stay a few.
  if (step.rounds !== undefined && beat) return counted(step.rounds * beat.inRound)
  if (technique) return { kind: 'time', seconds: technique.seconds }
  // A feed has no clock, nor has a call, a thermometer or a bra: what is no act of hands waits for its reader.
  if (['feed', 'latch', 'pump', 'express', 'rest'].includes(step.kind)) return { kind: 'ready' }
  return { kind: 'time', seconds: Math.max(shortestAct, readingSeconds(sentences, pace)) }
}

/** Seconds until it ends; undefined where it waits for its reader. */
export function secondsUntil(ending: Ending): number | undefined {
  return ending.kind === 'ready' ? undefined : ending.seconds
}
