import { expect, test } from 'vitest'
import { routeBreaches } from '../../src/guide/route-rules.ts'
import type { Route, RouteStep } from '../../src/guide/route.ts'
import { armpit, caps, kneading, oil, oilStroke, opposing, roll, sway, techniques } from './route-techniques.ts'

/** A plain step of kind `kind`. */
const step = (kind: RouteStep['kind'], changes: Partial<RouteStep> = {}): RouteStep => ({ kind, optional: false, disputed: false, onByDefault: true, when: [], ...changes })
const move = (ref: string, changes: Partial<RouteStep> = {}) => step('technique', { ref, seconds: 60, ...changes })

const [gate, call, latch, wipe] = [step('gate'), step('call'), step('latch'), step('wipe')]
const express = step('express', { seconds: 60 })
const cold = step('cold', { seconds: 600 })
const warm = step('warm', { seconds: 120 })
const strokes = move(armpit, { optional: true, disputed: true })
const lumpStrokes = { ...strokes, onByDefault: false }
const rps = step('rps', { rounds: 3, when: ['whole-areola-puffy', 'no-lump', 'no-hot-patch'] })
const oily = move(oil, { optional: true })

/** A route with `steps` between the gate and the call. */
const route = (steps: readonly RouteStep[], changes: Partial<Route> = {}): Route => ({ flags: [], handsOn: 'some', expressing: 'comfort', steps: [gate, ...steps, call], ...changes })
const hot: Partial<Route> = { flags: ['hot'], handsOn: 'none', expressing: 'none' }
const lump: Partial<Route> = { flags: ['lump'] }
const loss: Partial<Route> = { flags: ['loss'] }
const feed: Partial<Route> = { expressing: 'feed' }
const wholeFeed = (seconds: number, changes: Partial<RouteStep> = {}) => step('express', { seconds, ...changes })

/** The rules that a route breaks, each with its step and the field it is told at. */
const broken = (given: Route) => routeBreaches(given, techniques, caps).map(({ rule, step: at, field }) => [rule, ...(at === undefined ? [] : [at]), field].join(' '))

interface Twins {
  readonly what: string
  readonly kept: Route
  readonly breaks: Route
  /** Rule, step (the gate is 0), field. */
  readonly tells: readonly string[]
}

test.for<Twins>([
  // A plan knows which breast is which.
  { what: 'massages one breast no longer because the other has its share', kept: route([move(roll, { side: 'left', seconds: 120 }), move(roll, { side: 'right', seconds: 120 })]), breaks: route([move(roll, { side: 'left', seconds: 120 }), move(roll, { side: 'left', seconds: 5 })]), tells: ['9 2 seconds'] },
  { what: 'counts what is for each breast on both', kept: route([move(roll, { side: 'left', seconds: 60 }), move(roll, { side: 'each', seconds: 60 })]), breaks: route([move(roll, { side: 'right', seconds: 65 }), move(roll, { side: 'each', seconds: 60 })]), tells: ['9 2 seconds'] },
  { what: 'counts what has no side on both', kept: route([move(roll, { side: 'left', seconds: 60 }), move(roll, { seconds: 60 })]), breaks: route([move(roll, { side: 'left', seconds: 65 }), move(roll, { seconds: 60 })]), tells: ['9 2 seconds'] },

  { what: 'kneads nowhere', kept: route([move(roll)]), breaks: route([move(kneading)]), tells: ['1 1 ref'] },

  { what: 'keeps hands off a hot patch', kept: route([cold], hot), breaks: route([cold], { ...hot, handsOn: 'some' }), tells: ['2 handsOn'] },
  { what: 'expresses nothing from a hot patch', kept: route([cold], hot), breaks: route([cold], { ...hot, expressing: 'comfort' }), tells: ['2 expressing'] },
  { what: 'pumps nothing on the page about a hot patch', kept: route([step('feed')], hot), breaks: route([step('pump')], hot), tells: ['2 1 kind', '2 1 kind'] },
  { what: 'has no step that expresses from a hot patch', kept: route([step('feed')], hot), breaks: route([express], hot), tells: ['2 1 kind', '2 1 kind', '9 1 kind'] },
  { what: 'wipes no oil off a hot patch', kept: route([step('rest')], hot), breaks: route([wipe], hot), tells: ['2 1 kind'] },
  { what: 'warms no hot patch', kept: route([cold], hot), breaks: route([warm], hot), tells: ['2 1 kind', '9 1 kind'] },
  { what: 'strokes no hot patch, not even far from it', kept: route([cold], hot), breaks: route([strokes], hot), tells: ['2 1 kind', '2 1 kind', '7 1 ref'] },
  { what: 'softens no areola beside a hot patch', kept: route([latch], hot), breaks: route([rps, latch], hot), tells: ['2 1 kind', '2 1 kind', '6 1 kind'] },
  { what: 'strokes no longer than a minute beside a lump, repeats counted', kept: route([lumpStrokes], lump), breaks: route([{ ...lumpStrokes, rounds: 2 }], lump), tells: ['7 1 seconds'] },
  { what: 'strokes no longer than a minute beside a lump, in two steps neither', kept: route([lumpStrokes], lump), breaks: route([lumpStrokes, lumpStrokes], lump), tells: ['7 2 seconds'] },
  { what: 'feeds no longer than the whole feed, repeats counted', kept: route([wholeFeed(900, { rounds: 2 })], feed), breaks: route([wholeFeed(900, { rounds: 3 })], feed), tells: ['9 steps'] },
  { what: 'warms no longer than two minutes, in two steps neither', kept: route([warm]), breaks: route([warm, warm]), tells: ['9 2 seconds'] },
  { what: 'warms no longer than two minutes, repeats counted', kept: route([warm]), breaks: route([{ ...warm, rounds: 2 }]), tells: ['9 1 seconds'] },
  { what: 'cools no longer than twenty minutes, repeats counted', kept: route([{ ...cold, rounds: 2 }]), breaks: route([{ ...cold, rounds: 3 }]), tells: ['9 1 seconds'] },
  { what: 'softens three times at most, in two steps neither', kept: route([rps, latch]), breaks: route([rps, latch, rps, latch]), tells: ['6 3 rounds'] },
  { what: 'goes from softening to milk that is not turned off', kept: route([rps, express]), breaks: route([rps, { ...express, onByDefault: false }]), tells: ['6 1 kind'] },
  { what: 'pumps nothing where it expresses nothing', kept: route([cold], { expressing: 'none' }), breaks: route([step('pump', { seconds: 60 })], { expressing: 'none' }), tells: ['9 1 kind'] },
  { what: 'uses no hands where it says that it uses none', kept: route([cold], { handsOn: 'none', expressing: 'none' }), breaks: route([move(roll), rps, latch, step('pump')], { handsOn: 'none', expressing: 'none' }), tells: ['2 1 kind', '2 2 kind', '2 4 kind', '9 4 kind'] },
  { what: 'expresses nothing without hands', kept: route([express]), breaks: route([express], { handsOn: 'none' }), tells: ['2 1 kind'] },

  { what: 'begins with the gate', kept: route([cold]), breaks: route([], { steps: [cold, call] }), tells: ['3 steps'] },
  { what: 'ends with the call', kept: route([cold]), breaks: route([], { steps: [gate, cold] }), tells: ['3 steps'] },
  { what: 'is more than nothing', kept: route([]), breaks: route([], { steps: [] }), tells: ['3 steps', '3 steps'] },
  { what: 'asks the gate once', kept: route([cold]), breaks: route([gate, cold]), tells: ['3 1 kind'] },
  { what: 'tells the calls once', kept: route([cold]), breaks: route([call, cold]), tells: ['3 1 kind'] },

  { what: 'softens an areola that is puffy all round', kept: route([rps, latch]), breaks: route([{ ...rps, when: ['no-lump', 'no-hot-patch'] }, latch]), tells: ['6 1 when'] },
  { what: 'softens no areola with a lump', kept: route([rps, latch]), breaks: route([{ ...rps, when: ['whole-areola-puffy', 'no-hot-patch'] }, latch]), tells: ['6 1 when'] },
  { what: 'softens no areola with a hot patch', kept: route([rps, latch]), breaks: route([{ ...rps, when: ['whole-areola-puffy', 'no-lump'] }, latch]), tells: ['6 1 when'] },
  { what: 'softens in three rounds at most', kept: route([rps, latch]), breaks: route([{ ...rps, rounds: 4 }, latch]), tells: ['6 1 rounds'] },
  { what: 'says how many rounds', kept: route([rps, latch]), breaks: route([{ ...rps, rounds: undefined }, latch]), tells: ['6 1 rounds'] },
  { what: 'goes straight from softening to milk', kept: route([rps, express]), breaks: route([rps, cold, latch]), tells: ['6 1 kind'] },
  { what: 'goes from softening to an expressing technique', kept: route([rps, move(opposing)]), breaks: route([rps, move(roll)]), tells: ['6 1 kind'] },
  { what: 'leaves nobody to skip the milk after softening', kept: route([rps, express]), breaks: route([rps, { ...express, optional: true }, latch]), tells: ['6 1 kind'] },
  { what: 'does not end with softening', kept: route([rps, latch]), breaks: route([], { steps: [gate, rps] }), tells: ['3 steps', '6 1 kind'] },
  { what: 'softens nothing on the page about a lump', kept: route([express], lump), breaks: route([rps, express], lump), tells: ['6 1 kind', '7 1 kind'] },

  { what: 'massages no lump', kept: route([move(opposing)], lump), breaks: route([move(roll)], lump), tells: ['7 1 ref', '7 1 ref'] },
  { what: 'sways no lump, whatever its bars', kept: route([move(sway)]), breaks: route([move(sway)], lump), tells: ['7 1 ref'] },
  { what: 'warms no lump', kept: route([cold], lump), breaks: route([warm], lump), tells: ['7 1 kind', '9 1 kind'] },
  { what: 'oils no lump', kept: route([oily, wipe]), breaks: route([oily, wipe], lump), tells: ['7 1 ref', '7 2 kind'] },
  { what: 'strokes no lump with oil, not even toward the armpit', kept: route([move(oilStroke), wipe]), breaks: route([move(oilStroke, { onByDefault: false }), wipe], lump), tells: ['7 1 ref', '7 2 kind'] },
  { what: 'expresses to comfort beside a lump', kept: route([express], lump), breaks: route([wholeFeed(1800)], { ...lump, ...feed }), tells: ['7 expressing'] },
  { what: 'leaves strokes beside a lump off', kept: route([lumpStrokes], lump), breaks: route([strokes], lump), tells: ['7 1 onByDefault'] },
  { what: 'strokes beside a lump for a minute at most', kept: route([{ ...lumpStrokes, seconds: 60 }], lump), breaks: route([{ ...lumpStrokes, seconds: 61 }], lump), tells: ['7 1 seconds'] },
  { what: 'says how long strokes beside a lump take', kept: route([lumpStrokes], lump), breaks: route([{ ...lumpStrokes, seconds: undefined }], lump), tells: ['7 1 seconds', '9 1 seconds'] },

  { what: 'wipes oil off before a latch', kept: route([oily, wipe, latch]), breaks: route([oily, latch]), tells: ['8 1 ref'] },
  { what: 'wipes oil off before the end', kept: route([oily, strokes, wipe]), breaks: route([oily, strokes]), tells: ['8 1 ref'] },
  { what: 'wipes oil off at all', kept: route([oily, wipe]), breaks: route([], { steps: [gate, oily] }), tells: ['3 steps', '8 1 ref'] },
  { what: 'expresses with dry fingers', kept: route([oily, strokes, wipe, express]), breaks: route([oily, strokes, express, wipe]), tells: ['8 1 ref'] },
  { what: 'lets oil go with strokes alone', kept: route([oily, strokes, wipe]), breaks: route([oily, move(roll), wipe]), tells: ['8 1 ref'] },
  { what: 'takes oil once before a wipe', kept: route([oily, wipe]), breaks: route([oily, oily, wipe]), tells: ['8 1 ref'] },
  { what: 'wipes each oil off', kept: route([oily, wipe, oily, wipe]), breaks: route([oily, wipe, oily, latch]), tells: ['8 3 ref'] },
  { what: 'uses no oil after a loss', kept: route([cold], loss), breaks: route([oily, wipe], loss), tells: ['8 1 ref'] },

  { what: 'says how long massage takes', kept: route([move(roll)]), breaks: route([move(roll, { seconds: undefined })]), tells: ['9 1 seconds'] },
  { what: 'massages one way for two minutes at most', kept: route([move(roll, { seconds: 120 })]), breaks: route([move(roll, { seconds: 121 })]), tells: ['9 1 seconds'] },
  { what: 'counts a way of massage over all its steps', kept: route([move(roll), move(roll)]), breaks: route([move(roll), move(roll, { seconds: 61 })]), tells: ['9 2 seconds'] },
  { what: 'counts the rounds of massage', kept: route([move(roll, { rounds: 2 })]), breaks: route([move(roll, { rounds: 3 })]), tells: ['9 1 seconds'] },
  { what: 'counts the rounds of comfort expressing', kept: route([move(opposing, { rounds: 5 })]), breaks: route([move(opposing, { rounds: 6 })]), tells: ['9 steps'] },
  { what: 'says how long it pumps to comfort', kept: route([step('pump', { seconds: 60 })]), breaks: route([step('pump')]), tells: ['9 1 seconds'] },
  { what: 'massages for three minutes at most', kept: route([move(roll), move(sway, { seconds: 120 })]), breaks: route([move(roll, { seconds: 61 }), move(sway, { seconds: 120 })]), tells: ['9 steps'] },
  { what: 'massages and expresses to comfort for five minutes at most', kept: route([move(roll), move(opposing, { seconds: 120 }), wholeFeed(120)]), breaks: route([move(roll), move(opposing, { seconds: 120 }), wholeFeed(121)]), tells: ['9 steps'] },
  { what: 'expresses nothing where it says so', kept: route([move(roll)], { expressing: 'none' }), breaks: route([move(opposing), express], { expressing: 'none' }), tells: ['9 1 kind', '9 2 kind'] },
  { what: 'says how long comfort expressing takes', kept: route([express]), breaks: route([step('express')]), tells: ['9 1 seconds'] },
  { what: 'expresses a feed for half an hour at most', kept: route([wholeFeed(1800)], feed), breaks: route([wholeFeed(1801)], feed), tells: ['9 steps'] },
  { what: 'counts both sides of a feed', kept: route([move(opposing, { seconds: 450, side: 'each' }), wholeFeed(900, { side: 'each' })], feed), breaks: route([move(opposing, { seconds: 901, side: 'each' })], feed), tells: ['9 steps'] },
  { what: 'expresses a feed where it says so', kept: route([wholeFeed(1)], feed), breaks: route([latch], feed), tells: ['9 steps'] },
  { what: 'holds a hungry baby to no comfort limit', kept: route([move(roll), move(opposing, { seconds: undefined }), wholeFeed(1800)], feed), breaks: route([move(roll), wholeFeed(1800)]), tells: ['9 steps'] },
  { what: 'cools for ten minutes at least', kept: route([cold]), breaks: route([{ ...cold, seconds: 599 }]), tells: ['9 1 seconds'] },
  { what: 'cools for twenty minutes at most', kept: route([{ ...cold, seconds: 1200 }]), breaks: route([{ ...cold, seconds: 1201 }]), tells: ['9 1 seconds'] },
  { what: 'says how long cold takes', kept: route([cold]), breaks: route([step('cold')]), tells: ['9 1 seconds'] },
  { what: 'warms for two minutes at most', kept: route([warm]), breaks: route([{ ...warm, seconds: 121 }]), tells: ['9 1 seconds'] },
  { what: 'says how long warmth takes', kept: route([warm]), breaks: route([step('warm')]), tells: ['9 1 seconds'] },
  { what: 'warms no milk that is to stop', kept: route([warm], { flags: ['newborn'] }), breaks: route([warm], loss), tells: ['9 1 kind'] },

  { what: 'lets the reader skip disputed strokes', kept: route([strokes]), breaks: route([{ ...strokes, optional: false }]), tells: ['10 1 optional'] },
  { what: 'says that strokes are disputed', kept: route([strokes]), breaks: route([{ ...strokes, disputed: false }]), tells: ['10 1 disputed'] },
  { what: 'says both of disputed strokes, once', kept: route([strokes]), breaks: route([move(armpit)]), tells: ['10 1 optional'] },

  { what: 'expresses to comfort after a loss', kept: route([express], loss), breaks: route([wholeFeed(1800)], { ...loss, ...feed }), tells: ['14 expressing'] },
  { what: 'feeds nobody after a loss', kept: route([cold], loss), breaks: route([step('feed'), latch, step('pump')], loss), tells: ['14 1 kind', '14 2 kind', '14 3 kind'] },
])('a reader is safe with a route that $what', ({ kept, breaks, tells }) => {
  expect(broken(kept)).toEqual([])
  expect(broken(breaks)).toEqual(tells)
})

test('a route with every flag that rules things out keeps to cold, rest and the call', () => {
  const steps = [cold, step('rest'), step('medicine')]
  expect(broken(route(steps, { flags: ['hot', 'lump', 'loss', 'newborn'], handsOn: 'none', expressing: 'none' }))).toEqual([])
})

test('an author reads what a breach found, and its mend', () => {
  expect(routeBreaches(route([move(roll)], lump), techniques, caps)).toContainEqual({ rule: 7, step: 1, field: 'ref', found: 'is roll, which is ruled out by lump', mend: 'Take the step out.' })
  expect(routeBreaches(route([{ ...rps, rounds: 4, when: [] }, latch]), techniques, caps).map(({ found, mend }) => `${found}. ${mend}`)).toEqual([
    'lacks whole-areola-puffy, no-lump, no-hot-patch. Add whole-areola-puffy, no-lump, no-hot-patch.',
    'comes to 4. Name a limit of at most 3 rounds.',
  ])
})

test('a technique that nobody knows breaks no rule of the route: its name is refused elsewhere', () => {
  expect(broken(route([move('rol')]))).toEqual([])
})
