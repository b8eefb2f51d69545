import { expect, test } from 'vitest'
import { beginShow, nextSlide, showEvents, type Show } from '../../src/present/next-slide.ts'
import { randomFrom } from '../random-from.ts'

const shown = (events: readonly (typeof showEvents)[number][], from = beginShow(5)): Show => events.reduce(nextSlide, from)

test('next goes on to the last slide and no further, and back to the first', () => {
  expect(shown(['next', 'next']).at).toBe(2)
  expect(shown(['next', 'back']).at).toBe(0)
  expect(shown(['back', 'back']).at).toBe(0)
  expect(shown(Array(9).fill('next')).at).toBe(4)
})

test('on a black screen any press brings the same slide back, and does nothing else', () => {
  const before = shown(['next', 'notes', 'side'])
  for (const event of showEvents) expect(shown(['black', event], before)).toEqual(before)
})

test('side, pace and skin go round, and come back to where they were', () => {
  const begun = beginShow(5)
  expect(shown(['side']).side).toBe('right')
  expect(shown(['side', 'side'])).toEqual(begun)
  expect(shown(['pace']).pace).toBe('half')
  expect(shown(['pace', 'pace']).pace).toBe('still')
  expect(shown(['pace', 'pace', 'pace'])).toEqual(begun)
  expect(shown(['skin']).skin).toBe('porcelain')
  expect(shown(Array(7).fill('skin'))).toEqual(begun)
})

test('notes are hidden until they are asked for, and stay open while one steps', () => {
  expect(beginShow(5).hasNotes).toBe(false)
  expect(shown(['notes', 'next', 'next', 'back']).hasNotes).toBe(true)
  expect(shown(['notes', 'notes']).hasNotes).toBe(false)
})

test('whatever is pressed in whatever order, a slide stands there', () => {
  const random = randomFrom(6)
  let show = beginShow(3)
  for (let press = 0; press < 10_000; press++) {
    show = nextSlide(show, showEvents[Math.floor(random() * showEvents.length)] ?? 'next')
    expect([0, 1, 2]).toContain(show.at)
  }
})
