import { expect, test } from 'vitest'
import { keepBusy, whenFree } from '../../src/reader/busy.ts'

test('a page with nothing at work opens afresh at once', () => {
  let times = 0
  whenFree(document, () => (times += 1))
  expect(times).toBe(1)
})

test('a session is not torn down: what must reload waits until it is over, and then comes once', () => {
  const over = keepBusy(document)
  let times = 0
  whenFree(document, () => (times += 1))
  expect(times).toBe(0)
  over()
  expect(times).toBe(1)
  keepBusy(document)()
  expect(times).toBe(1)
})
