import { buildGuide, output } from './builds.ts'
import { median, type Row } from './row.ts'

const reach = 15
const runs = 3

/** Builds the whole guide three times from nothing. */
export async function measureCleanBuild(): Promise<Row[]> {
  const raw: number[] = []
  for (let number = 1; number <= runs; number += 1) raw.push((await buildGuide(output('guide-clean'))).seconds)
  return [{ what: `clean build of the whole guide, median of ${runs}`, reach: `≤ ${reach} s`, measured: `${median(raw).toFixed(1)} s`, met: median(raw) <= reach, raw }]
}
