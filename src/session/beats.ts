import type { Beat } from '../guide/beat.ts'

/** When a beat falls, by its number from 0, in seconds since its step began: multiplied out of its loop, never added up, so that none drifts. */
export function beatTime({ loop, at }: Beat, number: number): number {
  return Math.floor(number / at.length) * loop + (at[number % at.length] ?? 0)
}

/** The beats due from `from` to just before `until`, in seconds. Spans that follow each other share no beat and miss none. */
export function beatsDue(beat: Beat, from: number, until: number): readonly number[] {
  if (!(beat.loop > 0) || beat.at.length === 0 || !Number.isFinite(until)) return []
  const due: number[] = []
  // Division may round past the beat; the loop below has the last word, with the numbers that are compared.
  const first = Math.max(0, Math.ceil(from / beat.loop) - 1) * beat.at.length
  for (let number = first, time = beatTime(beat, number); time < until; number += 1, time = beatTime(beat, number)) {
    if (time >= from) due.push(time)
  }
  return due
}

/** Seconds since the last beat at `now`; without end, where there was none yet. */
export function sinceBeat(beat: Beat, now: number): number {
  // Floating-point numbers: a beat at this very moment has come.
  return now - (beatsDue(beat, now - beat.loop, now + 1e-6).at(-1) ?? -Infinity)
}

/** The same beat, so many times as slow. */
export const slowed = ({ loop, at, inRound }: Beat, by: number): Beat => ({ loop: loop * by, at: at.map((time) => time * by), inRound })
