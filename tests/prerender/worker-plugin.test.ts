import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { lengthOfItsOwn } from '../../src/prerender/worker-plugin.ts'

/** Workers of a hundred builds, each as long as the others. */
const workers = Array.from({ length: 100 }, (_, build) => `precache([{ url: '/', revision: '${build + 100}' }])`)
const grown = workers.map((worker) => worker + lengthOfItsOwn(worker))

test('a host that knows files by their length alone tells nearly every new worker from the last, compressed or not', () => {
  const differ = (lengths: readonly number[]) => lengths.filter((length, build) => length !== lengths[build - 1]).length
  expect(differ(grown.map(({ length }) => length))).toBeGreaterThan(97)
  expect(differ(grown.map((worker) => brotliCompressSync(worker).length))).toBeGreaterThan(97)
})

test('the same worker is as long each time, does what it did, and costs a few hundred bytes at most', () => {
  expect(grown).toEqual(workers.map((worker) => worker + lengthOfItsOwn(worker)))
  for (const worker of workers) expect(lengthOfItsOwn(worker)).toMatch(/^\/\/[\w-]{0,340}\n$/)
})
