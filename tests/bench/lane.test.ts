import { expect, test } from 'vitest'
import { lane } from '../../src/bench/lane.ts'

test('what is sent at once queues behind each other, and a long pause is not made up for', () => {
  let time = 1000
  const leave = lane(1000, () => time)
  expect([leave(100), leave(100)]).toEqual([75, 175])
  time += 10_000
  expect(leave(100)).toBe(75)
})

test('a timer that comes late costs the line nothing', () => {
  let time = 1000
  const leave = lane(1000, () => time)
  leave(100)
  time += 75 + 20
  expect(leave(100)).toBe(80)
})
