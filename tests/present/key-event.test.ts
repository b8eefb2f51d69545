import { expect, test } from 'vitest'
import { keyEvent } from '../../src/present/key-event.ts'

test.each([
  ['ArrowRight', 'next'], ['ArrowDown', 'next'], ['PageDown', 'next'], [' ', 'next'],
  ['ArrowLeft', 'back'], ['ArrowUp', 'back'], ['PageUp', 'back'],
  ['b', 'black'], ['B', 'black'], ['.', 'black'],
  ['a', undefined], ['Tab', undefined], ['Enter', undefined],
] as const)('the key "%s" is %s', (key, event) => {
  expect(keyEvent(key, 'nothing', false)).toBe(event)
})

test('a button that the keyboard stands on keeps its Space, and text keeps its arrows up and down', () => {
  expect(keyEvent(' ', 'button', false)).toBeUndefined()
  expect(keyEvent('ArrowDown', 'scroller', false)).toBeUndefined()
  expect(keyEvent('ArrowUp', 'scroller', false)).toBeUndefined()
  expect(keyEvent('PageDown', 'scroller', false)).toBe('next')
  expect(keyEvent('ArrowRight', 'scroller', false)).toBe('next')
})

test('on a black screen every key counts, whatever it is', () => {
  for (const key of ['a', 'Tab', 'Enter', ' ', 'PageDown']) expect(keyEvent(key, 'button', true)).toBe('black')
})
