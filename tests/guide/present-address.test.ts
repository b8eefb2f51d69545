import { expect, test } from 'vitest'
import { presentAddress, presentedIn } from '../../src/guide/present-address.ts'

test('what is shown stands in the address, and is read back', () => {
  for (const presented of [{ kind: 'situation', slug: 'engorged' }, { kind: 'techniques', slugs: ['roll', 'opposing'] }] as const) {
    expect(presentedIn(new URL(presentAddress(presented), 'https://guide.example').hash, [])).toEqual(presented)
  }
  expect(presentAddress({ kind: 'techniques', slugs: ['roll', 'opposing'] })).toBe('/present/#techniques=roll,opposing')
})

test('a technique that is named twice is shown once', () => {
  expect(presentedIn('#techniques=roll,roll', [])).toEqual({ kind: 'techniques', slugs: ['roll'] })
})

test('a heading of the page is no link to a show', () => {
  expect(presentedIn('#write-down', ['write-down'])).toBe('nothing')
  expect(presentedIn('', [])).toBe('nothing')
  expect(presentedIn('#', [])).toBe('nothing')
})

test.for(['#situation', '#situation=', '#situation=a,b', '#techniques=', '#techniques=,', '#techniques=roll,', '#technique=roll', '#situation=<b>', '#situation=../about', `#techniques=${Array(99).fill('roll').join()}`, '#somewhere'])('any other fragment is unreadable: %s', (hash) => {
  expect(presentedIn(hash, ['write-down'])).toBe('unreadable')
})
