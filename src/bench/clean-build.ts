import { buildGuide, output, type Build } from './builds.ts'
import { median, type Row } from './row.ts'

const reach = 15
const runs = 3

/** Builds the whole guide three times from nothing; the last build is what the rest of the bench measures. */
export async function measureCleanBuild(): Promise<{ readonly rows: Row[]; readonly folder: string }> {
  const builds: Build[] = []
  for (let number = 1; number <= runs; number += 1) builds.push(await buildGuide(output('guide')))
  const raw = builds.map(({ seconds }) => seconds)
  const row = { what: `clean build of the whole guide, median of ${runs}`, reach: `≤ ${reach} s`, measured: `${median(raw).toFixed(1)} s`, met: median(raw) <= reach, raw }
  return { rows: [row], folder: builds[0]?.folder ?? '' }
}
