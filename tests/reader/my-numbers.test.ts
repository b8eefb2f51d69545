import { expect, test } from 'vitest'
import { keptNumbers, numbersAfter, numbersIn } from '../../src/reader/my-numbers.ts'

test.for(['01865 123456', '+44 (0)7700 900-123', '030/123.456', '111', '\u202a07700\u00a0900\u2011123\u202c', '00 44 7700 900123'])('%s is kept as it was typed, and there again', (number) => {
  const { numbers, faults } = numbersAfter({}, { midwife: number })
  expect(faults).toEqual({})
  expect(numbersIn(keptNumbers(numbers))).toEqual({ midwife: number })
})

test.for([
  ['ring Anna', 'signs'],
  ['01865 123456 ext 12', 'signs'],
  ['*123#', 'signs'],
  ['٠٧٧٠٠', 'signs'],
  ['12', 'short'],
  ['+', 'short'],
  ['07700 900123 07700 900456', 'long'],
] as const)('%s cannot be called: %s', ([number, fault]) => {
  expect(numbersAfter({}, { midwife: number })).toEqual({ numbers: {}, faults: { midwife: fault } })
})

test('one wrong number loses neither the others nor the one it was to replace', () => {
  const before = { midwife: '01865 111111', consultant: '01865 222222' }
  const { numbers, faults } = numbersAfter(before, { midwife: 'Anna', consultant: '01865 333333', outOfHours: ' 111 ' })
  expect(numbers).toEqual({ midwife: '01865 111111', consultant: '01865 333333', outOfHours: '111' })
  expect(faults).toEqual({ midwife: 'signs' })
})

test('an emptied field forgets its number, and where all are empty nothing is kept', () => {
  const before = { midwife: '01865 111111', consultant: '01865 222222' }
  expect(numbersAfter(before, { midwife: ' ', consultant: '01865 222222', outOfHours: '' }).numbers).toEqual({ consultant: '01865 222222' })
  expect(keptNumbers(numbersAfter(before, { midwife: '', consultant: '', outOfHours: '' }).numbers)).toBe('')
})

test.for(['', 'rubbish', 'null', '7', '"999"', '[1,2]', '{"midwife":112,"consultant":"","outOfHours":"call me","doctor":"999"}'])('rubbish in storage is no number to call: %s', (kept) => {
  expect(numbersIn(kept)).toEqual({})
})
