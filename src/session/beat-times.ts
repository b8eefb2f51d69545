import type { Beat } from '../guide/beat.ts'

/** The beats in [from, until), in seconds since the beginning. Each is worked out from its round, so that nothing adds up to a drift. */
export function beatsBetween({ loop, at }: Beat, from: number, until: number): number[] {
  const rounds = Array.from({ length: Math.max(0, Math.floor(until / loop) - Math.floor(from / loop) + 1) }, (_, round) => Math.floor(from / loop) + round)
  return rounds.flatMap((round) => at.map((beat) => round * loop + beat)).filter((time) => time >= from && time < until)
}

/** Seconds since the last beat at `now`; many, where there was none yet. */
export function sinceBeat(beat: Beat, now: number): number {
  return now - (beatsBetween(beat, now - beat.loop, now + 0.001).findLast((time) => time >= 0) ?? -Infinity)
}

export const slowed = ({ loop, at }: Beat, by: number): Beat => ({ loop: loop * by, at: at.map((time) => time * by) })
