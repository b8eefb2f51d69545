import { expect, test } from 'vitest'
import { goingIn } from '../../src/session/going.ts'
import { makeScript, timesOf } from '../../src/session/make-script.ts'
import { begin, nextSession } from '../../src/session/next-session.ts'
import { isRunning, leftOf, lengthOf } from '../../src/session/part-length.ts'
import type { Session, SessionEvent, StepTimes } from '../../src/session/session.ts'
import { randomFrom } from '../random-from.ts'
import { askedAt, nothingChanged } from './asked.ts'

const engorged = timesOf(makeScript(askedAt('/situations/engorged/'), nothingChanged, 'usual'))

/** A few steps, some short, some without an end. */
function someTimes(random: () => number): StepTimes[] {
  const milliseconds = () => Math.floor(random() ** 3 * 90_000)
  return Array.from({ length: 1 + Math.floor(random() * 9) }, () => ({ changing: milliseconds(), doing: random() < 0.25 ? undefined : milliseconds() }))
}

/** What happens: mostly ticks; else a press, a locked screen, or a clock that is set back. */
function someEvent(random: () => number, { told }: Session): SessionEvent {
  const kinds = ['pause', 'go-on', 'next', 'back'] as const
  const kind = random() < 0.85 ? 'passed' : (kinds[Math.floor(random() * kinds.length)] ?? 'passed')
  const chance = random()
  const gap = chance < 0.06 ? random() * 3_600_000 : chance < 0.1 ? random() * -600_000 : random() * 1900
  return { kind, now: Math.round(told + gap) }
}

/** The phone is killed: only what was kept is left. */
function killed(session: Session): Session {
  const kept = { id: 'one', wanted: { kind: 'situation', slug: 'engorged' }, title: 'Hard and too full', choices: nothingChanged, session, startedAt: 1 }
  const going = goingIn(JSON.parse(JSON.stringify(kept)))
  if (!going) throw new Error('What was kept cannot be read.')
  return going.session
}

const standsIn = (session: Session, times: readonly StepTimes[]) => {
  expect(session.spent).toBeGreaterThanOrEqual(0)
  expect(session.spent).toBeLessThanOrEqual(lengthOf(session) ?? Infinity)
  expect(leftOf(session) ?? 0).toBeGreaterThanOrEqual(0)
  expect(session.at).toBeGreaterThanOrEqual(0)
  expect(session.at).toBeLessThan(times.length)
}

/** How far along a session is, in parts: each step has two. */
const along = ({ at, part }: Session) => (part === 'done' ? Infinity : at * 2 + (part === 'doing' ? 1 : 0))

test.for(Array.from({ length: 500 }, (_, seed) => seed))('a reader is led through every step once, in order, whatever happens: run %i', (seed) => {
  const random = randomFrom(seed)
  const times = seed % 5 === 0 ? engorged : someTimes(random)
  let session = begin(times, 1_700_000_000_000)
  // Time that was surely the reader's in the part at hand, counted by another hand.
  let had = 0
  const entered = [0]
  for (let count = 0; count < 400 && session.part !== 'done'; count++) {
    if (random() < 0.05) session = killed(session)
    const before = session
    const event = someEvent(random, before)
    session = nextSession(before, event)
    standsIn(session, times)
    expect(session.told).toBe(event.now)
    had += before.isPaused ? 0 : Math.max(0, event.now - before.told)
    if (event.kind === 'back') expect(session.at).toBe(before.part === 'changing' ? Math.max(0, before.at - 1) : before.at)
    else if (event.kind === 'next') expect(session.at).toBe(session.part === 'done' ? before.at : before.at + 1)
    else {
      // Time alone leads one part on at most, and never before that part has had all its time.
      expect(session.part === 'done' ? before.at * 2 + 1 : along(session) - 1).toBeOneOf([along(before), along(before) - 1])
      if (along(session) !== along(before)) expect(had).toBeGreaterThanOrEqual(lengthOf(before) ?? Infinity)
      else expect(session.spent).toBe(Math.min(had, lengthOf(session) ?? Infinity))
    }
    if (along(session) !== along(before) || event.kind === 'back') had = session.spent
    if (session.at !== before.at && event.kind !== 'back') entered.push(session.at)
    if (session.at !== before.at && event.kind === 'back') entered.splice(entered.lastIndexOf(before.at))
  }
  expect(entered).toEqual(entered.map((_, at) => at))

  // Whoever goes on, and is ready where it waits, comes to the end.
  session = nextSession(session, { kind: 'go-on', now: session.told })
  for (let count = 0; count < times.length * 2 && session.part !== 'done'; count++) {
    session = nextSession(session, { kind: lengthOf(session) === undefined ? 'next' : 'passed', now: session.told + 3_600_000 })
  }
  expect(session.part).toBe('done')
  expect(isRunning(session)).toBe(false)
})
