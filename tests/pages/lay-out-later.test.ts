import { afterEach, beforeEach, expect, test } from 'vitest'
import { arrive, layOutRest } from '../../src/pages/lay-out-later.ts'

const root = document.documentElement
const laidOut = () => [...document.querySelectorAll<HTMLElement>('[id]')].filter(({ style }) => style.contentVisibility === 'visible').map(({ id }) => id)

beforeEach(() => void (document.body.innerHTML = '<article><section id="one"><section id="inner"></section></section><ol><li id="source"></li></ol><section id="two"></section></article>'))
afterEach(() => arrive(false))

test('what lies below waits where a reader arrives at the top, and all of it is laid out in the end', async () => {
  arrive(true)
  expect(laidOut()).toEqual([])
  await layOutRest()
  expect(laidOut()).toEqual(['one', 'source', 'two'])
  expect(root.hasAttribute('data-arriving')).toBe(false)
})

test('a reader who comes back to a place further down has every height at once', async () => {
  arrive(true)
  arrive(false)
  expect(root.hasAttribute('data-arriving')).toBe(false)
  await layOutRest()
  expect(laidOut()).toEqual([])
})
