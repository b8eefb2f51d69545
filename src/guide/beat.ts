/** When hands keep a beat: moments in seconds of one loop, which begins again after `loop` seconds. */
export interface Beat {
  readonly loop: number
  readonly at: readonly number[]
  /** How many go to one round of what the hands do, such as four to "back, squeeze, squeeze, let go". */
  readonly inRound: number
}

/** One beat every so many seconds. */
export const beatEvery = (seconds: number): Beat => ({ loop: seconds, at: [0], inRound: 1 })
