import { expect, test } from 'vitest'
import { begin, nextSession } from '../../src/session/next-session.ts'
import { isRunning, leftOf, lengthOf } from '../../src/session/part-length.ts'
import type { Session, SessionEvent, StepTimes } from '../../src/session/session.ts'

const start = 1_000_000
const times: readonly StepTimes[] = [{ changing: 5000, doing: 60_000 }, { changing: 8000, doing: undefined }, { changing: 6000, doing: 30_000 }]

type Kind = SessionEvent['kind']
/** A reader's session: each event with how many milliseconds after the one before it comes. */
function after(...events: readonly (readonly [Kind, number])[]): Session {
  return events.reduce((session, [kind, gap]) => nextSession(session, { kind, now: session.told + gap }), begin(times, start))
}
const place = ({ at, part, spent }: Session) => `${at} ${part} ${spent}`

test('a reader begins with time to move their hands to the first step', () => {
  const session = begin(times, start)
  expect(session).toMatchObject({ part: 'changing', at: 0, isPaused: false, spent: 0, told: start })
  expect([lengthOf(session), leftOf(session), isRunning(session)]).toEqual([5000, 5000, true])
})

test.for<{ what: string; events: [Kind, number][]; stands: string }>([
  { what: 'is still moving hands', events: [['passed', 1000]], stands: '0 changing 1000' },
  { what: 'goes on to the step when the time to move hands is over', events: [['passed', 4500], ['passed', 500]], stands: '0 doing 0' },
  { what: 'loses nothing to a tick that comes late', events: [['passed', 4500], ['passed', 1700]], stands: '0 doing 1200' },
  { what: 'keeps the rest of a tick of two seconds', events: [['passed', 4500], ['passed', 2000]], stands: '0 doing 1500' },
  { what: 'begins a part anew that no one has seen', events: [['passed', 4500], ['passed', 2001]], stands: '0 doing 0' },
  { what: 'meets the step where the phone slept for an hour', events: [['passed', 3_600_000]], stands: '0 doing 0' },
  { what: 'meets the second step where the phone slept twice', events: [['passed', 3_600_000], ['passed', 3_600_000]], stands: '1 changing 0' },
  { what: 'has spent the time of a locked screen in the step at hand', events: [['passed', 5000], ['passed', 40_000]], stands: '0 doing 40000' },
  { what: 'loses nothing to a clock that was set back', events: [['passed', 4500], ['passed', -9000], ['passed', 250]], stands: '0 changing 4750' },
  { what: 'is waited for where a step has no end', events: [['next', 0], ['passed', 8000], ['passed', 86_400_000]], stands: '1 doing 86400000' },
  { what: 'loses nothing where they press go on twice', events: [['passed', 1000], ['go-on', 1500]], stands: '0 changing 2500' },
  { what: 'is ready, and goes on', events: [['next', 0], ['passed', 8000], ['next', 60_000]], stands: '2 changing 0' },
  { what: 'goes on before the time is over', events: [['passed', 5000], ['next', 20_000]], stands: '1 changing 0' },
  { what: 'goes on while hands still move', events: [['next', 1000]], stands: '1 changing 0' },
  { what: 'presses next as the step ends, and still meets the one after it', events: [['passed', 5000], ['passed', 59_900], ['next', 200]], stands: '1 changing 0' },
  { what: 'does a step again', events: [['passed', 5000], ['back', 30_000]], stands: '0 changing 0' },
  { what: 'goes back to the step before', events: [['next', 0], ['back', 2000]], stands: '0 changing 0' },
  { what: 'goes back while hands move, however long', events: [['next', 0], ['back', 7000]], stands: '0 changing 0' },
  { what: 'goes back to the beginning from the first step', events: [['back', 3000]], stands: '0 changing 0' },
  { what: 'is done after the last step', events: [['next', 0], ['next', 0], ['passed', 6000], ['passed', 30_000]], stands: '2 done 0' },
  { what: 'is done where they leave out the last step', events: [['next', 0], ['next', 0], ['next', 0]], stands: '2 done 0' },
  { what: 'stops because it hurts', events: [['passed', 5000], ['hurts', 10_000]], stands: '0 stopped 0' },
  { what: 'stops because it hurts, while hands still move', events: [['hurts', 0]], stands: '0 stopped 0' },
  { what: 'stops because it hurts, as the last step ends', events: [['next', 0], ['next', 0], ['passed', 6000], ['hurts', 31_000]], stands: '2 stopped 0' },
])('a reader $what', ({ events, stands }) => {
  expect(place(after(...events))).toBe(stands)
})

test('a reader who pauses loses no time, however long it lasts', () => {
  const paused = after(['passed', 5000], ['pause', 1500], ['passed', 600_000])
  expect(place(paused)).toBe('0 doing 1500')
  expect(isRunning(paused)).toBe(false)
  const goesOn = nextSession(paused, { kind: 'go-on', now: paused.told + 600_000 })
  expect(place(goesOn)).toBe('0 doing 1500')
  expect(place(nextSession(goesOn, { kind: 'passed', now: goesOn.told + 250 }))).toBe('0 doing 1750')
})

test('a reader who pauses may still step to and fro, and stays paused', () => {
  expect(after(['pause', 0], ['next', 0])).toMatchObject({ at: 1, part: 'changing', isPaused: true })
  expect(after(['next', 0], ['pause', 0], ['back', 0])).toMatchObject({ at: 0, part: 'changing', isPaused: true })
  expect(after(['next', 0], ['back', 0])).toMatchObject({ isPaused: false })
})

test.for<Kind>(['passed', 'pause', 'go-on', 'next', 'back', 'hurts'])('a reader who is done, or has stopped, is led no further by %s', (kind) => {
  for (const over of [after(['next', 0], ['next', 0], ['next', 0]), after(['hurts', 0])]) {
    const later = over.told + 5000
    expect(nextSession(over, { kind, now: later })).toEqual({ ...over, told: later })
    expect([isRunning(over), leftOf(over)]).toEqual([false, undefined])
  }
})

test('a reader ends on time after regular ticks: nothing drifts', () => {
  const long: readonly StepTimes[] = Array.from({ length: 20 }, () => ({ changing: 5000, doing: 30_000 }))
  let session = begin(long, start)
  while (isRunning(session)) session = nextSession(session, { kind: 'passed', now: session.told + 333 })
  expect(session.told - start).toBeGreaterThanOrEqual(700_000)
  expect(session.told - start).toBeLessThan(700_000 + 333)
})

test('a reader of a session without steps is done at once', () => {
  expect(begin([], start)).toMatchObject({ part: 'done', at: 0, spent: 0 })
})

test('a reader whose clock or script tells nonsense still stands somewhere', () => {
  const nonsense = [NaN, Infinity, -Infinity, -1, 0, 1e300, Number.MAX_VALUE, 0.1]
  for (const number of nonsense) {
    for (const now of nonsense) {
      const kinds: Kind[] = ['passed', 'go-on', 'passed', 'next', 'passed', 'back', 'passed', 'hurts']
      let session = begin([{ changing: number, doing: number }, { changing: now, doing: number }], now)
      for (const kind of kinds) {
        session = nextSession(session, { kind, now: kind === 'passed' ? number : now })
        expect([session.spent, session.told, session.at, leftOf(session) ?? 0].every(Number.isFinite)).toBe(true)
        expect(session.spent).toBeGreaterThanOrEqual(0)
        expect(session.spent).toBeLessThanOrEqual(lengthOf(session) ?? Infinity)
        expect([0, 1]).toContain(session.at)
      }
    }
  }
})
