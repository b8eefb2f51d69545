import { expect, test } from 'vitest'
import type { Going } from '../../src/session/going.ts'
import { entryOf } from '../../src/session/log-entry-of.ts'
import { makeScript, timesOf } from '../../src/session/make-script.ts'
import { begin, nextSession } from '../../src/session/next-session.ts'
import { askedAt } from './asked.ts'

const steps = makeScript(askedAt('/techniques/roll/'), { first: 'left', changed: [] }, 'usual')
const startedAt = 1_000_000
const going: Going = { id: 'a', wanted: { kind: 'technique', slug: 'roll' }, title: 'Roll', choices: { first: 'left', changed: [] }, session: begin(timesOf(steps), startedAt), startedAt }

test('the log tells what was done as far as it went, how long, and that it hurt', () => {
  // Reading is stepped over: it was shown, and not done.
  const changing = nextSession(going.session, { kind: 'next', now: startedAt + 20_000 })
  const doing = nextSession(changing, { kind: 'passed', now: startedAt + 38_000 })
  const hurt = nextSession(doing, { kind: 'hurts', now: startedAt + 42_400 })
  expect(entryOf({ ...going, before: 6 }, steps, hurt, undefined)).toEqual({
    id: 'a', at: startedAt, kind: 'technique', slug: 'roll', title: 'Roll', sides: ['left'], done: ['Roll'], seconds: 42, ended: 'hurt', before: 6,
  })
})

test('a session that came to its end was for both sides, and says how it feels where the reader did', () => {
  const done = [1, 2, 3, 4, 5, 6].reduce((session, minutes) => nextSession(session, { kind: 'passed', now: startedAt + minutes * 120_000 }), going.session)
  expect(entryOf(going, steps, done, 0)).toMatchObject({ sides: ['left', 'right'], done: ['How it goes', 'Roll'], seconds: 720, ended: 'done', after: 0 })
})

test('a clock that was set back leaves no time below nothing', () => {
  expect(entryOf(going, steps, nextSession(going.session, { kind: 'hurts', now: 5 }), undefined).seconds).toBe(0)
})

test('a session that was stepped through and never done leaves nothing done', () => {
  const over = [1, 2, 3].reduce((session, second) => nextSession(session, { kind: 'next', now: startedAt + second * 1000 }), going.session)
  expect(entryOf(going, steps, over, undefined)).toMatchObject({ sides: [], done: [], ended: 'done' })
})
