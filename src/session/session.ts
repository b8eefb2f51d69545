/**
 * What a hands-free session is: a script of steps, and where in it a reader stands. Plain data, so that it can be kept
 * and gone on with. Nothing here knows a clock, a document or a sound.
 */
import type { Beat } from '../guide/beat.ts'
import type { Drawing } from '../guide/drawing.ts'
import type { Side } from '../guide/drawing-names.ts'
import type { StepKind } from '../guide/route.ts'

/** How it feels: 0 is no pain, 10 the worst. */
export type Feeling = number

/** How a step ends: after some seconds, after counted beats and the seconds that they take, or when the reader says so, as a feed has no clock. */
export type Ending =
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'beats'; readonly count: number; readonly seconds: number }
  | { readonly kind: 'ready' }

/** One screen of a session. */
export interface SessionStep {
  readonly kind: Exclude<StepKind, 'gate' | 'call'>
  readonly name: string
  /** What to do, a sentence each. */
  readonly sentences: readonly string[]
  /** Why, and what else to know: to be read where there is time. */
  readonly why: readonly string[]
  /** Which round of how many, where it has several. */
  readonly round?: { readonly number: number; readonly of: number } | undefined
  /** The breast that it is for, where it is for one. */
  readonly side?: Side | undefined
  readonly ending: Ending
  /** Seconds to move one's hands before it. */
  readonly changing: number
  /** When hands keep a beat, in seconds since the step began; none where they keep none. */
  readonly beat?: Beat | undefined
  /** The stop rules of a step with hands; the first is pain. */
  readonly stopIf: readonly string[]
  readonly optional: boolean
  readonly disputed: boolean
  /** What must be so, in words. */
  readonly when: readonly string[]
  readonly drawing?: Drawing | undefined
  readonly alt?: string | undefined
}

/** How long each step's two parts last, in milliseconds; a step that waits for its reader has no end. */
export interface StepTimes {
  readonly changing: number
  readonly doing: number | undefined
}

/** Where a reader stands in a session. It holds its own times, so that it can be gone on with after an update. */
export interface Session {
  readonly times: readonly StepTimes[]
  /** Moving hands before a step, doing it, all done, or stopped because it hurts. */
  readonly part: 'changing' | 'doing' | 'done' | 'stopped'
  /** The step, from 0. */
  readonly at: number
  readonly isPaused: boolean
  /** Milliseconds spent in this part. */
  readonly spent: number
  /** When that was so, in milliseconds since 1970. */
  readonly told: number
  /** The steps that were truly done, and not stepped over: their hands were at work for a while. */
  readonly worked: readonly number[]
}

/** What happens to a session; `now` is in milliseconds since 1970. */
export type SessionEvent = {
  readonly kind: 'passed' | 'pause' | 'go-on' | 'next' | 'back' | 'hurts'
  readonly now: number
}

/** What a reader chose before the start. */
export interface Choices {
  /** The breast that is sore, or comes first. */
  readonly first: Side
  /** Steps of the route that are left out though the page has them on, or done though it has them off: their places in it. */
  readonly changed: readonly number[]
}
