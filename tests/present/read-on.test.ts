import { expect, test } from 'vitest'
import { readOnAt } from '../../src/present/read-on.ts'

const words = (scrollTop: number, scrollHeight = 500) => ({ scrollTop, scrollHeight, clientHeight: 200 })

test('words that all stand in sight are left at once', () => {
  expect(readOnAt('next', words(0, 200))).toBeUndefined()
  expect(readOnAt('back', words(0, 200))).toBeUndefined()
})

test('words that go on below are read on before the slide is left, each time with the last of what was seen', () => {
  expect(readOnAt('next', words(0))).toBe(150)
  expect(readOnAt('next', words(150))).toBe(300)
  expect(readOnAt('next', words(299.5))).toBeUndefined()
})

test('back goes up first', () => {
  expect(readOnAt('back', words(300))).toBe(150)
  expect(readOnAt('back', words(100))).toBe(0)
  expect(readOnAt('back', words(0))).toBeUndefined()
})

test('nothing else moves the words', () => {
  for (const event of ['side', 'pace', 'skin', 'notes', 'black'] as const) expect(readOnAt(event, words(100))).toBeUndefined()
})
