import { expect, test, vi } from 'vitest'
import { gateAnswers, isPassed, noneOf, toggled, unanswered } from '../../src/reader/gate-answer.ts'
import { questionIds } from '../../src/guide/situation.ts'

const noon = Date.parse('2026-11-22T12:00:00Z')
const minutes = (count: number) => count * 60_000
const none = noneOf(questionIds, noon)
const withoutBaby = questionIds.filter((id) => id !== 'baby')

test('a reader who said none of these goes on to the steps, on every page that asks no more', () => {
  expect(isPassed(none, '/situations/stuck/', questionIds)).toBe(true)
  expect(isPassed(none, '/situations/milk-not-wanted/', withoutBaby)).toBe(true)
})

test('a reader who has said nothing is asked', () => {
  expect(isPassed(unanswered, '/situations/stuck/', questionIds)).toBe(false)
})

test('an answer without the question about a baby does not count where it is asked', () => {
  expect(isPassed(noneOf(withoutBaby, noon), '/situations/stuck/', questionIds)).toBe(false)
})

test('steps that are made for a yes open on their own page alone', () => {
  const lump = { ...toggled(unanswered, 'lump', noon), here: '/situations/sore-lump/' }
  expect(isPassed(lump, '/situations/sore-lump/', questionIds)).toBe(true)
  expect(isPassed(lump, '/situations/stuck/', questionIds)).toBe(false)
})

test('a tick takes back what was said of the question, and shuts what was open; a second takes the tick back', () => {
  const ticked = toggled({ ...none, here: '/situations/sore-lump/' }, 'lump', noon)
  expect(ticked.yes).toEqual(['lump'])
  expect(isPassed(ticked, '/situations/sore-lump/', questionIds)).toBe(false)
  expect(toggled(ticked, 'lump', noon).yes).toEqual([])
})

test('a reader who comes back within the hour is not asked anew; after it, what was said is forgotten', () => {
  const answers = gateAnswers()
  answers.answer(none)
  answers.forgetOld(noon + minutes(59))
  expect(answers.current()).toBe(none)
  answers.forgetOld(noon + minutes(60))
  expect(answers.current()).toBe(unanswered)
})

test('a clock that is set back, by more than clocks mend themselves, forgets what was said: nobody knows how long ago that was', () => {
  const answers = gateAnswers()
  answers.answer(none)
  answers.forgetOld(noon - minutes(1))
  expect(answers.current()).toBe(none)
  answers.forgetOld(noon - minutes(2))
  expect(answers.current()).toBe(unanswered)
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
