import { expect, test } from 'vitest'
import { timesRow } from '../../src/bench/row.ts'

const at = (path: string, milliseconds: number) => ({ path, milliseconds })

test.each([
  { times: [at('/', 90), at('/words/', 100), at('/about/', 900)], met: true, measured: 'median 100 ms of 3; worst 900 ms (/about/)' },
  { times: [at('/', 101)], met: false, measured: 'median 101 ms of 1; worst 101 ms (/)' },
  { times: [], met: false, measured: 'median NaN ms of 0; worst NaN ms (none)' },
])('is held to the median, and names the worst: $measured', ({ times, met, measured }) => {
  expect(timesRow('press', 100, times)).toMatchObject({ met, measured, reach: '≤ 100 ms' })
})
