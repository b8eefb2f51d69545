import { expect, test } from 'vitest'
import { usualPaper } from '../../src/plan/paper.ts'

// The last ones are no language tags; WebKitGTK and Chromium on Linux say such things all the same.
test.for([['en-US', 'letter'], ['es-MX', 'letter'], ['en-GB', 'a4'], ['de', 'a4'], ['zh-Hant-TW', 'a4'], ['en-US@posix', 'letter'], ['c', 'a4'], ['', 'a4']] as const)('a browser that speaks "%s" prints on %s until its reader chooses', ([language, paper]) => {
  expect(usualPaper(language)).toBe(paper)
})
