import { expect, test, vi } from 'vitest'
import { gateAnswers, isPassed, toggled, unanswered } from '../../src/reader/gate-answer.ts'
import { questionIds } from '../../src/guide/situation.ts'

const noon = Date.parse('2026-11-22T12:00:00Z')
const minutes = (count: number) => count * 60_000
const none = { yes: [], none: questionIds, at: noon }

test('a reader who said none of these goes on for an hour, and is asked anew after it', () => {
  expect(isPassed(none, questionIds, noon + minutes(59))).toBe(true)
  expect(isPassed(none, questionIds, noon + minutes(60))).toBe(false)
})

test('a reader who has said nothing is asked', () => {
  expect(isPassed(unanswered, questionIds, noon)).toBe(false)
})

test('an answer without the question about a baby does not count where it is asked', () => {
  const withoutBaby = { ...none, none: questionIds.filter((id) => id !== 'baby') }
  expect(isPassed(withoutBaby, questionIds.filter((id) => id !== 'baby'), noon)).toBe(true)
  expect(isPassed(withoutBaby, questionIds, noon)).toBe(false)
})

test('a reader ticks a question and unticks it, and a tick takes back what was said of it', () => {
  const ticked = toggled(none, 'lump')
  expect(ticked.yes).toEqual(['lump'])
  expect(isPassed(ticked, questionIds, noon)).toBe(false)
  expect(toggled(ticked, 'lump').yes).toEqual([])
})

test('the page hears of each answer until it listens no more', () => {
  const answers = gateAnswers()
  const heard = vi.fn()
  const stop = answers.subscribe(heard)
  answers.answer(none)
  expect(answers.current()).toBe(none)
  stop()
  answers.answer(unanswered)
  expect(heard).toHaveBeenCalledTimes(1)
})

test('an answer stands in memory alone: the next visit knows nothing of it', () => {
  gateAnswers().answer(none)
  expect(gateAnswers().current()).toBe(unanswered)
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
})
