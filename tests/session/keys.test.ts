import { expect, test } from 'vitest'
import { kindOfKey } from '../../src/session/keys.ts'

test.for([
  ['ArrowRight', 'next'], ['ArrowDown', 'next'], ['PageDown', 'next'],
  ['ArrowLeft', 'back'], ['ArrowUp', 'back'], ['PageUp', 'back'],
] as const)('a pedal that sends %s leads to %s, also while a button holds the focus', ([key, kind]) => {
  expect(kindOfKey(key, false, false)).toBe(kind)
  expect(kindOfKey(key, true, true)).toBe(kind)
})

test('Space pauses, and goes on again', () => {
  expect(kindOfKey(' ', false, false)).toBe('pause')
  expect(kindOfKey(' ', true, false)).toBe('go-on')
})

test('Space presses the button that the keyboard stands on', () => {
  expect(kindOfKey(' ', false, true)).toBeUndefined()
})

test.for(['Escape', 'Tab', 'Enter', 'a', 'Backspace'])('%s is left to the browser', (key) => {
  expect(kindOfKey(key, false, false)).toBeUndefined()
})
