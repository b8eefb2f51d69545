import { expect, test } from 'vitest'
import { chosenRoute, offersOf } from '../../src/session/offers.ts'
import { routeAsked } from '../../src/session/route-asked.ts'
import { allChoices, askedAt, everythingAsked, rules } from './asked.ts'

const routeAt = (path: string) => routeAsked(askedAt(path))
/** What is done of a route where the reader turns over these places. */
const done = (path: string, ...changed: readonly number[]) => chosenRoute(routeAt(path), { first: 'left', changed }, rules.techniques).steps.map(({ kind, ref }) => ref ?? kind)
const offered = (path: string) => offersOf(routeAt(path), rules.techniques).map(({ place, isOn }) => [routeAt(path).steps[place]?.ref ?? routeAt(path).steps[place]?.kind, isOn])

test('a reader is offered what the page leaves to them, as the page has it; oil and softening begin off', () => {
  expect(offered('/situations/engorged/')).toEqual([['olive-oil', false], ['armpit', true], ['side-to-side', true], ['rps', false]])
  expect(offered('/situations/sore-lump/')).toEqual([['armpit', false]])
  expect(offered('/situations/red-and-hot/')).toEqual([])
})

test('a reader softens nothing before they have said that its conditions are so', () => {
  const rps = routeAt('/situations/tight-areola/').steps.findIndex(({ kind }) => kind === 'rps')
  expect(done('/situations/tight-areola/')).not.toContain('rps')
  expect(done('/situations/tight-areola/', rps)).toContain('rps')
})

test('a reader without oil wipes none off', () => {
  expect(done('/situations/engorged/').slice(0, 4)).toEqual(['gate', 'feed', 'armpit', 'side-to-side'])
  expect(done('/situations/engorged/', 2).slice(0, 5)).toEqual(['gate', 'feed', 'olive-oil', 'armpit', 'wipe'])
  expect(done('/situations/engorged/', 2, 3).slice(0, 4)).toEqual(['gate', 'feed', 'olive-oil', 'wipe'])
  expect(done('/techniques/olive-oil/')).toEqual(['gate', 'olive-oil', 'wipe', 'call'])
})

test('a reader with a lump has no strokes unless they turn them on', () => {
  expect(done('/situations/sore-lump/')).not.toContain('armpit')
  expect(done('/situations/sore-lump/', offersOf(routeAt('/situations/sore-lump/'), rules.techniques)[0]?.place ?? 0)).toContain('armpit')
})

test.for(everythingAsked)('a reader of $page.path turns off nothing that was not offered', (asked) => {
  const route = routeAsked(asked)
  const offers = offersOf(route, rules.techniques).map(({ place }) => place)
  const others = [...route.steps.keys(), -1, 99, 0.5, NaN].filter((place) => !offers.includes(place))
  expect(chosenRoute(route, { first: 'left', changed: others }, rules.techniques)).toEqual(chosenRoute(route, { first: 'left', changed: [] }, rules.techniques))
})

test.for(everythingAsked)('a reader of $page.path keeps the gate first, the call last and all else in order, whatever they choose', (asked) => {
  const route = routeAsked(asked)
  for (const choices of allChoices(asked)) {
    const { steps } = chosenRoute(route, choices, rules.techniques)
    expect([steps[0]?.kind, steps.at(-1)?.kind]).toEqual(['gate', 'call'])
    expect(steps).toEqual(route.steps.filter((step) => steps.includes(step)))
  }
})
