import { expect, test } from 'vitest'
import type { RouteStep } from '../../src/guide/route.ts'
import { refusalOf, routeAsked } from '../../src/session/route-asked.ts'
import { allChoices, askedAt, askedSituations, askedTechniques, everythingAsked, withRoute } from './asked.ts'

const step = (kind: RouteStep['kind'], changes: Partial<RouteStep> = {}): RouteStep => ({ kind, optional: false, disputed: false, onByDefault: true, when: [], ...changes })
const move = (ref: string, changes: Partial<RouteStep> = {}) => step('technique', { ref, seconds: 60, ...changes })
const rps = step('rps', { rounds: 3, when: ['whole-areola-puffy', 'no-lump', 'no-hot-patch'] })

const engorged = '/situations/engorged/'
/** A step more, right after the gate. */
const afterGate = (...more: readonly RouteStep[]) => ([gate, ...steps]: readonly RouteStep[]) => [...(gate ? [gate] : []), ...more, ...steps]

/** The numbers of the rules for which it is not played. */
const rulesBroken = (refusal: ReturnType<typeof refusalOf>) => (refusal?.kind === 'broken' ? [...new Set(refusal.breaches.map(({ rule }) => rule))] : refusal)

test('a reader may ask for ten situations and ten techniques', () => {
  expect(askedSituations).toHaveLength(10)
  expect(askedTechniques).toHaveLength(10)
})

test.for(everythingAsked)('a reader is led through $page.path, whatever they choose', (asked) => {
  expect(refusalOf(asked)).toBeUndefined()
  for (const choices of allChoices(asked)) expect(refusalOf(asked, choices)).toBeUndefined()
})

test('a reader is never led through kneading', () => {
  expect(refusalOf(askedAt('/techniques/kneading/'))).toEqual({ kind: 'teach-only' })
})

test.for<{ what: string; path: string; change: (steps: readonly RouteStep[]) => readonly RouteStep[]; rules: number[] }>([
  { what: 'kneads', path: engorged, change: afterGate(move('kneading', { seconds: 30 })), rules: [1] },
  { what: 'kneads where the reader turns it on', path: engorged, change: afterGate(move('kneading', { optional: true, onByDefault: false })), rules: [1] },
  { what: 'names a technique that nobody knows', path: engorged, change: afterGate(move('deep-tissue')), rules: [1] },
  { what: 'names no technique', path: engorged, change: afterGate(step('technique', { seconds: 60 })), rules: [1] },
  { what: 'rolls for 200 seconds', path: engorged, change: afterGate(move('roll', { seconds: 200 })), rules: [9] },
  { what: 'begins without the gate', path: engorged, change: (steps) => steps.slice(1), rules: [3] },
  { what: 'ends without the calls', path: engorged, change: (steps) => steps.slice(0, -1), rules: [3] },
  { what: 'holds nothing at all', path: engorged, change: () => [], rules: [3] },
  { what: 'rolls a lump', path: '/situations/sore-lump/', change: afterGate(move('roll')), rules: [7] },
  { what: 'strokes beside a lump unasked', path: '/situations/sore-lump/', change: (steps) => steps.map((each) => ({ ...each, onByDefault: true })), rules: [7] },
  { what: 'softens beside a lump', path: '/situations/sore-lump/', change: afterGate(rps, move('opposing')), rules: [6, 7] },
  { what: 'touches a hot patch', path: '/situations/red-and-hot/', change: afterGate(move('armpit')), rules: [2, 7, 10] },
  { what: 'softens, and then cools', path: engorged, change: afterGate(rps, step('cold', { seconds: 600 })), rules: [6] },
  { what: 'takes oil to a latch', path: engorged, change: (steps) => steps.filter(({ kind }) => kind !== 'wipe'), rules: [8] },
  { what: 'settles what is disputed', path: engorged, change: (steps) => steps.map((each) => ({ ...each, disputed: false })), rules: [10] },
  { what: 'feeds after a loss', path: '/situations/milk-not-wanted/', change: afterGate(step('feed')), rules: [14] },
])('a reader is not led through a route that $what', ({ path, change, rules }) => {
  const broken = withRoute(path, change)
  expect(rulesBroken(refusalOf(broken))).toEqual(rules)
  // Nor where all that can be turned off is off.
  for (const choices of allChoices(broken)) expect(rulesBroken(refusalOf(broken, choices))).toEqual(rules)
})

test('a reader is not led through what is right as a whole, but breaks a rule as they chose it', () => {
  const bent = withRoute(engorged, (steps) => steps.map((each) => (each.kind === 'wipe' ? { ...each, optional: true } : each)))
  const place = (name: string) => routeAsked(bent).steps.findIndex(({ kind, ref }) => (ref ?? kind) === name)
  expect(refusalOf(bent)).toBeUndefined()
  expect(refusalOf(bent, { first: 'left', changed: [] })).toBeUndefined()
  expect(rulesBroken(refusalOf(bent, { first: 'left', changed: [place('olive-oil'), place('wipe')] }))).toEqual([8])
})

test('a reader is led through one technique alone between the gate and the calls', () => {
  const route = (slug: string) => routeAsked(askedAt(`/techniques/${slug}/`))
  expect(route('roll')).toEqual({ flags: [], handsOn: 'some', expressing: 'none', steps: [step('gate'), move('roll', { side: 'each' }), step('call')] })
  expect(route('rhythmic')).toMatchObject({ expressing: 'comfort', steps: [{}, { ref: 'rhythmic', seconds: 180, side: 'each' }, {}] })
  expect(route('armpit').steps[1]).toMatchObject({ optional: true, disputed: true, seconds: 120 })
  expect(route('olive-oil').steps.map(({ kind, side }) => [kind, side])).toEqual([['gate', undefined], ['technique', undefined], ['wipe', undefined], ['call', undefined]])
})
