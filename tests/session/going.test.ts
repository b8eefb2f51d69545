import { expect, test } from 'vitest'
import { goingIn, goingsIn, isOffered, type Going } from '../../src/session/going.ts'
import { begin, nextSession } from '../../src/session/next-session.ts'

const told = 1_700_000_000_000
const [minute, hour] = [60_000, 3_600_000]
const session = nextSession(begin([{ changing: 5000, doing: 60_000 }, { changing: 5000, doing: undefined }], told - 7000), { kind: 'passed', now: told })
const going: Going = { id: 'f3', wanted: { kind: 'situation', slug: 'engorged' }, title: 'Hard and too full', choices: { first: 'left', changed: [2, 6] }, session, before: 7, startedAt: told - 7000 }

const asKept = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('a reader finds a session as it was kept', () => {
  expect(goingIn(going)).toEqual(going)
  expect(goingIn(asKept(going))).toEqual(going)
  expect(goingIn(asKept({ ...going, before: undefined, wanted: { kind: 'technique', slug: 'side-to-side' } }))).toMatchObject({ wanted: { kind: 'technique', slug: 'side-to-side' }, before: undefined })
})

test('a reader is told nothing of what another edition kept beside it', () => {
  expect(goingIn({ ...going, edition: 2, session: { ...session, mood: 'fine' } })).toEqual(going)
})

test.for<[string, unknown]>([
  ['nothing', undefined], ['null', null], ['a text', 'engorged'], ['a number', 7], ['a list', []], ['an empty object', {}],
  ['no name of its own', { ...going, id: '' }],
  ['a number for a name', { ...going, id: 7 }],
  ['no title', { ...going, title: undefined }],
  ['no beginning', { ...going, startedAt: 'today' }],
  ['a beginning without number', { ...going, startedAt: NaN }],
  ['nothing asked for', { ...going, wanted: undefined }],
  ['another kind', { ...going, wanted: { kind: 'question', slug: 'engorged' } }],
  ['a plan with a space in its code', { ...going, wanted: { kind: 'plan', slug: '1.0.f o' } }],
  ['an address for a slug', { ...going, wanted: { kind: 'situation', slug: '../engorged' } }],
  ['no choices', { ...going, choices: undefined }],
  ['a third breast', { ...going, choices: { first: 'middle', changed: [] } }],
  ['changes that are no list', { ...going, choices: { first: 'left', changed: 2 } }],
  ['changes of no place', { ...going, choices: { first: 'left', changed: [1.5] } }],
  ['changes before the first place', { ...going, choices: { first: 'left', changed: [-1] } }],
  ['a feeling of 11', { ...going, before: 11 }],
  ['a feeling of null', { ...going, before: null }],
  ['half a feeling', { ...going, before: 3.5 }],
  ['no session', { ...going, session: undefined }],
  ['an unknown part', { ...going, session: { ...session, part: 'resting' } }],
  ['a step past the last', { ...going, session: { ...session, at: 2 } }],
  ['a step before the first', { ...going, session: { ...session, at: -1 } }],
  ['half a step', { ...going, session: { ...session, at: 0.5 } }],
  ['no steps', { ...going, session: { ...session, times: [] } }],
  ['steps that are no list', { ...going, session: { ...session, times: { 0: session.times[0] } } }],
  ['a step that never begins', { ...going, session: { ...session, times: [{ changing: -1, doing: 5 }] } }],
  ['a step of no length', { ...going, session: { ...session, times: [{ changing: 1, doing: null }] } }],
  ['a step that is none', { ...going, session: { ...session, times: [session.times[0], null] } }],
  ['negative time', { ...going, session: { ...session, spent: -1 } }],
  ['more time than the step has', { ...going, session: { ...session, spent: 60_001 } }],
  ['no time', { ...going, session: { ...session, spent: null } }],
  ['no moment', { ...going, session: { ...session, told: Infinity } }],
  ['a pause that is no yes or no', { ...going, session: { ...session, isPaused: 1 } }],
])('a reader meets no session where there was kept %s', ([, value]) => {
  expect(goingIn(value)).toBeUndefined()
})

test.for<{ when: string; now: number; offered: boolean }>([
  { when: 'at once', now: told, offered: true },
  { when: 'within the hour', now: told + hour - 1, offered: true },
  { when: 'not after an hour', now: told + hour, offered: false },
  { when: 'where the clock is a little behind', now: told - minute, offered: true },
  { when: 'not where the clock was set far back', now: told - minute - 1, offered: false },
  { when: 'not where there is no clock', now: NaN, offered: false },
])('a reader is asked whether to go on $when', ({ now, offered }) => {
  expect(isOffered(going, now)).toBe(offered)
})

test('a reader who paused is asked whether to go on; who is done or stopped is not', () => {
  const asked = (part: 'changing' | 'done' | 'stopped') => isOffered({ ...going, session: { ...session, part, spent: 0, isPaused: true } }, told)
  expect([asked('changing'), asked('done'), asked('stopped')]).toEqual([true, false, false])
})

test('of all that was kept, some is offered, what is too old is to be forgotten, and rubbish is neither', () => {
  const old = { ...going, id: 'f4', session: { ...session, told: told - 2 * hour } }
  expect(goingsIn([going, 'rubbish', old, undefined], told)).toEqual({ offered: [going], past: [old] })
})
