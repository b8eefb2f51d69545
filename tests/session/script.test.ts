import { expect, test } from 'vitest'
import { makeScript, timesOf } from '../../src/session/make-script.ts'
import { offersOf } from '../../src/session/offers.ts'
import type { Pace } from '../../src/session/pace.ts'
import { routeAsked } from '../../src/session/route-asked.ts'
import type { SessionStep } from '../../src/session/session.ts'
import { askedAt, nothingChanged, withRoute } from './asked.ts'
import { beatEvery } from '../../src/guide/beat.ts'
import { secondsUntil } from '../../src/session/step-ending.ts'
import { beatTime, slowed } from '../../src/session/beats.ts'

const play = (path: string, pace: Pace = 'usual') => makeScript(askedAt(path), nothingChanged, pace)
/** With all turned on that begins off. */
const playAll = (path: string, pace: Pace = 'usual') => {
  const asked = askedAt(path)
  return makeScript(asked, { first: 'right', changed: offersOf(routeAsked(asked), asked.rules.techniques).flatMap(({ place, isOn }) => (isOn ? [] : [place])) }, pace)
}
const named = (script: readonly SessionStep[], name: string) => {
  const step = script.find((step) => step.name === name)
  if (!step) throw new Error(`The script has no "${name}".`)
  return step
}

test('a reader with one sore breast is led on that side, and to the other where the page says so', () => {
  const sides = playAll('/situations/stuck/').map(({ name, side }) => `${name}: ${side ?? 'none'}`)
  expect(sides.slice(1, 4)).toEqual(['Cold in cloth: right', 'Pain medicine: none', 'Armpit: right'])
  expect(sides.slice(-3)).toEqual(['Feed your baby: left', 'Express by hand: left', 'Feed your baby: none'])
})

test('a reader who is to give a few squeezes has them counted', () => {
  expect(named(play('/situations/tight-areola/'), 'Opposing').ending).toMatchObject({ kind: 'beats', count: 10 })
})

test('a reader meets a step of two rounds twice', () => {
  const asked = withRoute('/situations/still-full/', (steps) => steps.map((step) => (step.ref === 'armpit' ? { ...step, side: 'each', rounds: 2, seconds: 30 } : step)))
  expect(makeScript(asked, nothingChanged, 'usual').filter(({ name }) => name === 'Armpit').map(({ side, changing, ending }) => [side, changing > 5, ending])).toEqual(
    (['right', 'right', 'left', 'left'] as const).map((side, at) => [side, at === 0, { kind: 'time', seconds: 30 }]),
  )
})

test('a reader who expresses a whole feed does so no longer than the page says, all its moves counted', () => {
  expect(named(play('/situations/little-milk/'), 'Express by hand').ending).toEqual({ kind: 'time', seconds: 1800 - 300 - 180 - 180 })
  const stuck = play('/situations/stuck/')
  expect(named(stuck, 'Express by hand').ending).toEqual({ kind: 'time', seconds: 1800 - (secondsUntil(named(stuck, 'Opposing').ending) ?? 0) - 40 })
})

test('a reader has time to read a step before it begins, and five seconds before its other side', () => {
  const [first, second] = play('/situations/little-milk/').filter(({ name }) => name === 'Roll')
  expect(first?.sentences.join(' ').split(' ')).toHaveLength(29)
  expect([first?.changing, second?.changing]).toEqual([29 / 2 + 3, 5])
})

test('a reader has as long for a plain act as it takes to read, half a minute at least', () => {
  expect(named(play('/situations/red-and-hot/'), 'Pain medicine').ending).toEqual({ kind: 'time', seconds: 30 })
  const asked = askedAt('/situations/red-and-hot/')
  if (asked.page.type !== 'situation') throw new Error('It is a situation.')
  const wordy = { ...asked, page: { ...asked.page, steps: asked.page.steps.map((step) => ({ ...step, text: ['Rest. '.repeat(40)] })) } }
  expect(named(makeScript(wordy, nothingChanged, 'usual'), 'Pain medicine').ending).toEqual({ kind: 'time', seconds: 60 })
  expect(named(makeScript(wordy, nothingChanged, 'slower'), 'Pain medicine').ending).toEqual({ kind: 'time', seconds: 90 })
})

test('a reader is waited for while they feed, latch or pump', () => {
  const waits = playAll('/situations/little-milk/').concat(play('/situations/engorged/')).filter(({ ending }) => ending.kind === 'ready').map(({ name }) => name)
  expect(waits).toEqual(['Pump', 'Feed your baby', 'Baby goes on'])
})

test.for<[string, number]>([
  ['therapeutic', 3.6], ['roll', 5], ['side-to-side', 1.2], ['fingertips', 1.8], ['opposing', 6.8], ['tapping', 0.5], ['rhythmic', 1], ['olive-oil', 1.6], ['sweet-spot', 4], ['armpit', 3.6],
])('a reader of %s keeps the beat of its hands', ([slug, every]) => {
  const [reading, ...doing] = play(`/techniques/${slug}/`)
  expect(reading?.beat).toBeUndefined()
  const beats = doing.filter(({ kind }) => kind === 'technique').map(({ beat }) => beat ?? beatEvery(0))
  expect(beats.length).toBeGreaterThan(0)
  // Opposing moves on to another pair at each; no two beats are nearer than those of one path.
  for (const beat of beats) expect(Math.min(...[...Array(12).keys()].map((number) => beatTime(beat, number + 1) - beatTime(beat, number)))).toBeCloseTo(every)
})

test('a reader counts softening by the second, and keeps no beat where hands rest', () => {
  const script = playAll('/situations/engorged/')
  expect(named(script, 'Soften the areola')).toMatchObject({ beat: beatEvery(1), ending: { kind: 'beats', count: 50, seconds: 50 } })
  expect(['Feed your baby', 'Cold in cloth', 'Pain medicine'].map((name) => named(script, name).beat)).toEqual([undefined, undefined, undefined])
})

test('a reader at a slower pace has waits and beats half as long again, and steps no longer', () => {
  const [usual, slower] = [playAll('/situations/engorged/'), playAll('/situations/engorged/', 'slower')]
  expect(slower.map(({ changing }) => changing)).toEqual(usual.map(({ changing }) => changing * 1.5))
  expect(slower.map(({ beat }) => beat)).toEqual(usual.map(({ beat }) => beat && slowed(beat, 1.5)))
  expect(named(slower, 'Rhythmic')).toMatchObject({ beat: { loop: 6, at: [0, 1.5, 3, 4.5] }, ending: { kind: 'time', seconds: 30 } })
  expect(named(slower, 'Soften the areola').ending).toEqual({ kind: 'beats', count: 50, seconds: 75 })
})

test('a reader of one technique alone reads all of it first, then does it on both sides', () => {
  const script = play('/techniques/roll/')
  expect(script.map(({ name, side, ending }) => [name, side, ending])).toEqual([
    ['How it goes', undefined, { kind: 'time', seconds: 47 }],
    ['Roll', 'right', { kind: 'time', seconds: 60 }],
    ['Roll', 'left', { kind: 'time', seconds: 60 }],
  ])
  expect(script[0]?.sentences.slice(0, 3)).toEqual(['Lay one flat hand on top of the breast.', 'Lay the other flat hand underneath.', 'Keep both off the nipple.'])
  expect(script[1]?.sentences).toEqual(['The hands glide opposite ways.', 'The breast rolls softly between.', 'Then they glide back.'])
  for (const { stopIf } of script) expect(stopIf).toEqual(['It hurts or pinches, even a little.', 'Your touch leaves a red mark.'])
})

test('a reader of oil alone uses it once, and wipes it off', () => {
  const script = play('/techniques/olive-oil/')
  expect(script.map(({ name, side }) => [name, side])).toEqual([['How it goes', undefined], ['Olive oil', undefined], ['Wipe off oil', undefined]])
  expect(script[2]?.sentences).toEqual(['Wipe off the oil with a warm, damp cloth.', 'Dry your skin, and wash your hands.'])
})

test('a reader sees a technique move whole, also where its page drew the same hold before', () => {
  const script = play('/situations/engorged/')
  expect(['Opposing', 'Sweet spot', 'Rhythmic'].map((name) => named(script, name).drawing?.scenes.length)).toEqual([6, 4, 1])
  expect(named(script, 'Rhythmic').alt).toBe(askedAt('/techniques/rhythmic/').techniques.find(({ path }) => path === '/techniques/rhythmic/')?.alt)
})

test('a reader is told what must be so, what is a choice and what is disputed', () => {
  const script = playAll('/situations/engorged/')
  expect(named(script, 'Armpit')).toMatchObject({ optional: true, disputed: true })
  expect(named(script, 'Side to side')).toMatchObject({ optional: true, disputed: false, when: ['it feels good'] })
  expect(play('/techniques/armpit/').every(({ optional, disputed }) => optional && disputed)).toBe(true)
})

test('the times of a script are in milliseconds, and a step that waits has no end', () => {
  const times = timesOf(playAll('/situations/engorged/', 'slower'))
  expect(times[0]).toEqual({ changing: 14_250, doing: undefined })
  expect(times[7]).toEqual({ changing: 28_500, doing: 75_000 })
  expect(times.at(-2)?.doing).toBe(600_000)
})
