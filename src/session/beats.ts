/**
 * The beats due from `from` to just before `until`, in seconds since their step began. Each is multiplied out of its
 * number, never added up, so that none drifts; and spans that follow each other share no beat and miss none.
 */
export function beatsDue(every: number, from: number, until: number): readonly number[] {
  if (!(every > 0) || !Number.isFinite(until)) return []
  const due: number[] = []
  // Division may round past the beat; the loop below has the last word, with the numbers that are compared.
  for (let beat = Math.max(0, Math.ceil(from / every) - 1); beat * every < until; beat += 1) {
    if (beat * every >= from) due.push(beat * every)
  }
  return due
}
