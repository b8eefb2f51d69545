import { expect, test } from 'vitest'
import { offersOf } from '../../src/session/offers.ts'
import { routeAsked } from '../../src/session/route-asked.ts'
import { makeScript, timesOf } from '../../src/session/make-script.ts'
import { begin, nextSession } from '../../src/session/next-session.ts'
import { lengthOf } from '../../src/session/part-length.ts'
import type { Choices, SessionStep } from '../../src/session/session.ts'
import { askedAt } from './asked.ts'

const asked = askedAt('/situations/engorged/')
const offAtFirst = offersOf(routeAsked(asked), asked.rules.techniques).filter(({ isOn }) => !isOn).map(({ place }) => place)

/** Left first, and all that begins off turned on: oil and softening. */
const choices: Choices = { first: 'left', changed: offAtFirst }
const told = ({ name, side, ending }: SessionStep) =>
  [name, side ?? 'none', ending.kind === 'time' ? `${ending.seconds} s` : ending.kind === 'beats' ? `${ending.count} beats, ${ending.seconds} s` : 'ready'].join(', ')

const whole = [
  'Feed your baby, none, ready',
  'Olive oil, none, 120 s',
  'Armpit, left, 120 s',
  'Armpit, right, 120 s',
  'Wipe off oil, none, 30 s',
  'Side to side, left, 60 s',
  'Side to side, right, 60 s',
  'Soften the areola, none, 50 beats, 50 s',
  'Soften the areola, none, 50 beats, 50 s',
  'Soften the areola, none, 50 beats, 50 s',
  'Opposing, none, 60 s',
  'Sweet spot, none, 30 s',
  'Rhythmic, none, 30 s',
  'Baby goes on, none, ready',
  'Cold in cloth, none, 600 s',
  'Pain medicine, none, 30 s',
]

test('a reader with full breasts is led through every step, both sides, for as long as the page says', () => {
  expect(makeScript(asked, choices, 'usual').map(told)).toEqual(whole)
})

test('a reader who begins on the right has the left side second', () => {
  const sides = makeScript(asked, { ...choices, first: 'right' }, 'usual').flatMap(({ side }) => side ?? [])
  expect(sides).toEqual(['right', 'left', 'right', 'left'])
})

test('a reader who leaves out oil and softening meets neither, and wipes nothing off', () => {
  const names = makeScript(asked, { first: 'left', changed: [] }, 'usual').map(({ name }) => name)
  expect(names).toEqual(['Feed your baby', 'Armpit', 'Armpit', 'Side to side', 'Side to side', 'Opposing', 'Sweet spot', 'Rhythmic', 'Baby goes on', 'Cold in cloth', 'Pain medicine'])
})

test('a reader comes through all of it, each part in its time, to the end', () => {
  const script = makeScript(asked, choices, 'usual')
  const met: string[] = []
  let session = begin(timesOf(script), 0)
  while (session.part !== 'done') {
    const { at, part, told } = session
    const length = lengthOf(session)
    // A feed takes ten minutes here, and then the reader is ready.
    while (session.at === at && session.part === part) {
      const isReady = length === undefined && session.told - told >= 600_000
      session = nextSession(session, { kind: isReady ? 'next' : 'passed', now: session.told + 250 })
    }
    if (part === 'doing') met.push(`${script[at]?.name}, ${Math.round((session.told - told) / 1000)} s`)
  }
  expect(met).toEqual([
    'Feed your baby, 600 s', 'Olive oil, 120 s', 'Armpit, 120 s', 'Armpit, 120 s', 'Wipe off oil, 30 s', 'Side to side, 60 s', 'Side to side, 60 s',
    'Soften the areola, 50 s', 'Soften the areola, 50 s', 'Soften the areola, 50 s', 'Opposing, 60 s', 'Sweet spot, 30 s', 'Rhythmic, 30 s',
    'Baby goes on, 600 s', 'Cold in cloth, 600 s', 'Pain medicine, 30 s',
  ])
})
