import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { routeBreaches } from '../../src/guide/route-rules.ts'
import { isBroken, refusalOf } from '../../src/present/refusal-of.ts'
import { routeShown } from '../../src/present/route-shown.ts'

const { pages } = await loadGuide(join(import.meta.dirname, '../..'))
const page = pages.find((page): page is PageOf<'present'> => page.type === 'present')!
const situations = pages.filter((page): page is PageOf<'situation'> => page.type === 'situation')
const slugOf = (path: string) => path.split('/').at(-2) ?? ''

test('every situation, and every technique that is led, may be shown', () => {
  expect(situations).toHaveLength(10)
  for (const situation of situations) {
    expect(refusalOf({ kind: 'situation', slug: slugOf(situation.path) }, page)).toBeUndefined()
    expect(isBroken(situation, page)).toBe(false)
  }
  expect(refusalOf({ kind: 'techniques', slugs: page.offered.map(({ path }) => slugOf(path)) }, page)).toBeUndefined()
})

test('kneading is not shown, also not among others', () => {
  expect(refusalOf({ kind: 'techniques', slugs: ['kneading'] }, page)).toBe('teachOnly')
  expect(refusalOf({ kind: 'techniques', slugs: ['roll', 'kneading'] }, page)).toBe('teachOnly')
})

test('what the guide does not know is not shown', () => {
  expect(refusalOf({ kind: 'situation', slug: 'roll' }, page)).toBe('unknown')
  expect(refusalOf({ kind: 'techniques', slugs: ['roll', 'zebra'] }, page)).toBe('unknown')
})

test('a technique whose time is over its cap is not shown', () => {
  const techniques = page.techniques.map((technique) => (technique.slug === 'roll' ? { ...technique, seconds: 9999 } : technique))
  expect(refusalOf({ kind: 'techniques', slugs: ['opposing', 'roll'] }, { ...page, techniques })).toBe('broken')
})

test('a situation that breaks a rule, or that has a step nobody knows, is not shown', () => {
  const [engorged] = situations
  if (!engorged) throw new Error('There is no situation.')
  const withSteps = (steps: typeof engorged.route.steps) => ({ ...engorged, route: { ...engorged.route, steps } })
  expect(isBroken(withSteps(engorged.route.steps.slice(1)), page)).toBe(true)
  expect(isBroken(withSteps(engorged.route.steps.map((step) => (step.kind === 'technique' ? { ...step, ref: 'zebra' } : step))), page)).toBe(true)
})

test('whatever techniques are chosen, in whatever order, what is shown breaks no rule but those of its sums', () => {
  const led = page.techniques.filter(({ kind }) => kind !== 'teach-only')
  const orders = led.flatMap((first) => led.flatMap((second) => led.map((third) => [...new Set([first, second, third])])))
  const broken = orders.filter((order) => routeBreaches(routeShown(order), page.techniques, page.caps).some(({ rule }) => rule !== 9))
  expect(broken.map((order) => order.map(({ slug }) => slug))).toEqual([])
})

test('what is chosen is held to the rules as a whole, and many techniques are not refused for their time', () => {
  const techniques = page.techniques.map((technique) => (technique.slug === 'opposing' ? { ...technique, label: 'disputed' as const } : technique))
  expect(refusalOf({ kind: 'techniques', slugs: ['olive-oil', 'opposing'] }, { ...page, techniques })).toBeUndefined()
  expect(refusalOf({ kind: 'techniques', slugs: page.offered.map(({ path }) => slugOf(path)).toReversed() }, page)).toBeUndefined()
})
