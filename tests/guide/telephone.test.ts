import { expect, test } from 'vitest'
import { telephoneAddress } from '../../src/guide/telephone.ts'

test.for([
  ['999', 'tel:999'],
  ['1-833-852-6262', 'tel:18338526262'],
  ['030/12 34 56', 'tel:030123456'],
  ['+44 7700 900123', 'tel:+447700900123'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['0044 (0)20 7946 0000', 'tel:00442079460000'],
  ['(0)20 7946 0000', 'tel:02079460000'],
  ['\u202a+44 7700 900123\u202c', 'tel:+447700900123'],
  ['00+44 7700', 'tel:00447700'],
] as const)('a press on %s dials %s', ([number, address]) => {
  expect(telephoneAddress(number)).toBe(address)
})
