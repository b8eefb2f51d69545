/** The word of `known` that `word` is most likely a slip of; undefined where none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const [best] = known.map((candidate) => ({ candidate, steps: editSteps(word.toLowerCase(), candidate.toLowerCase()) })).sort((a, b) => a.steps - b.steps)
  return best && best.steps <= Math.max(2, word.length / 3) ? best.candidate : undefined
}

/** Levenshtein's distance, one row at a time. */
function editSteps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row[to.length]!
}
