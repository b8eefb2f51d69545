/** One line of the table: what was measured, how good it must be, what it is, and whether that will do. */
export interface Row {
  readonly what: string
  readonly reach: string
  readonly measured: string
  readonly met: boolean
  /** Everything the figure was made from, for result.json. */
  readonly raw?: unknown
}

/** How long something took at one address, in milliseconds. */
export interface Timed {
  readonly path: string
  readonly milliseconds: number
}

/** Held to its reach by the median: a single visit may be slow because of what else the machine does. */
export function timesRow(what: string, reach: number, times: readonly Timed[]): Row {
  const middle = median(times.map(({ milliseconds }) => milliseconds))
  const [worst] = times.toSorted((a, b) => b.milliseconds - a.milliseconds)
  return {
    what,
    reach: `≤ ${reach} ms`,
    measured: `median ${Math.round(middle)} ms of ${times.length}; worst ${Math.round(worst?.milliseconds ?? NaN)} ms (${worst?.path ?? 'none'})`,
    met: middle <= reach,
    raw: times,
  }
}

export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, reach, measured, met }) => [what, reach, measured, met ? 'yes' : 'no'])
  return [['what', 'reach', 'measured', 'met'], ['---', '---', '---', '---'], ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The one in the middle; of an even number, the higher of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** As in "14,336 bytes". */
export const bytesText = (bytes: number): string => `${bytes.toLocaleString('en')} bytes`

/** As in "94.8 kB", of 1,000 bytes each. */
export const kilobytesText = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
