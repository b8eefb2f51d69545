/** When hands keep a beat: moments in seconds of one round, which begins again after `loop` seconds. */
export interface Beat {
  readonly loop: number
  readonly at: readonly number[]
}
