import type { Drawing } from '../guide/drawing.ts'
import { momentsOf, sceneAlone, stillMoments, type Moment } from './moments.ts'
import { loopSeconds, stillPhase } from './timeline.ts'

/** Share of the tempo that the drawing asks for; the last leads back to the first. */
export const paces = [1, 0.5, 0.25] as const
export type Pace = (typeof paces)[number]

/** A moving picture at a moment. */
export interface Play {
  readonly isPlaying: boolean
  /** 0 to 1 over the loop of what plays. */
  readonly phase: number
  readonly pace: Pace
  /** The one scene that plays alone, counted from 0. */
  readonly scene: number | undefined
}

export type PlayEvent =
  | { readonly kind: 'play' | 'pause' | 'slower' }
  /** To the next moment, or back to the one before. */
  | { readonly kind: 'step'; readonly by: 1 | -1; readonly among: 'moments' | 'stills' }
  /** undefined for all scenes. */
  | { readonly kind: 'choose'; readonly scene: number | undefined }
  /** Time, while it plays: seconds since the last frame. */
  | { readonly kind: 'passed'; readonly seconds: number }

/** A reader who comes back, or a busy phone, finds the hands where they were: they never jump ahead. */
const longestFrame = 0.1

/** Nothing moves until it is asked to: the picture stands on its first still. */
export function atFirst(drawing: Drawing): Play {
  return { isPlaying: false, phase: stillPhase(drawing), pace: 1, scene: undefined }
}

/** What a press, or time, makes of a moving picture. It knows no clock. */
export function nextPlay(drawing: Drawing, play: Play, event: PlayEvent): Play {
  switch (event.kind) {
    case 'play':
      return { ...play, isPlaying: true }
    case 'pause':
      return { ...play, isPlaying: false }
    case 'slower':
      return { ...play, pace: paces[(paces.indexOf(play.pace) + 1) % paces.length] ?? 1 }
    case 'choose':
      return { ...play, scene: event.scene, phase: momentsOf(sceneAlone(drawing, event.scene))[0]?.phase ?? 0 }
    case 'step': {
      const scene = event.among === 'stills' ? undefined : play.scene
      const moments = event.among === 'stills' ? stillMoments(drawing) : momentsOf(sceneAlone(drawing, scene))
      return { ...play, isPlaying: false, scene, phase: stepped(moments, play.phase, event.by) }
    }
    case 'passed':
      return play.isPlaying ? { ...play, phase: phaseAfter(drawing, play, Math.min(event.seconds, longestFrame)) } : play
  }
}

function phaseAfter(drawing: Drawing, { phase, pace, scene }: Play, seconds: number): number {
  return (phase + (seconds * pace) / loopSeconds(sceneAlone(drawing, scene))) % 1
}

/** The next in the list from where it stands; from between two, the nearest on that side in time. */
function stepped(moments: readonly Moment[], phase: number, by: 1 | -1): number {
  const here = moments.findIndex((moment) => moment.phase === phase)
  if (here >= 0) return moments.at((here + by) % moments.length)?.phase ?? phase
  const away = (moment: Moment) => ((moment.phase - phase) * by + 1) % 1
  return moments.reduce((nearest, moment) => (away(moment) < away(nearest) ? moment : nearest)).phase
}
