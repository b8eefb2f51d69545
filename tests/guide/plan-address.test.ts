import { expect, test } from 'vitest'
import { buildAddress, newPlanAddress, planAddress, planAsked } from '../../src/guide/plan-address.ts'

const headings = ['make-a-plan', 'open-a-plan']

test('a reader who follows a heading of the page, or no fragment, asks for no plan', () => {
  expect(['', '#', '#make-a-plan', '#open-a-plan'].map((hash) => planAsked(hash, headings))).toEqual([undefined, undefined, undefined, undefined])
})

test('what a fragment asks for is read back from the address that asks for it', () => {
  expect(planAsked(planAddress('1.e.f').replace('/plan/', ''), headings)).toEqual({ kind: 'plan', code: '1.e.f' })
  expect(planAsked(buildAddress('1.e.f').replace('/plan/', ''), headings)).toEqual({ kind: 'edit', code: '1.e.f' })
  expect(planAsked('#from=engorged', headings)).toEqual({ kind: 'from', slug: 'engorged' })
  expect(planAsked('#add=roll', headings)).toEqual({ kind: 'add', slugs: ['roll'] })
  expect(planAsked(newPlanAddress([]).replace('/plan/', ''), headings)).toEqual({ kind: 'new', slugs: [] })
  expect(planAsked(newPlanAddress(['roll', 'opposing']).replace('/plan/', ''), headings)).toEqual({ kind: 'new', slugs: ['roll', 'opposing'] })
})

test.for(['#<script>alert(1)</script>', '#%', '#plan=1', '#make-a-plan ', '#edit', `#${'\u{1F600}'.repeat(9)}`])('whatever else stands there is taken for a code, and left to who reads codes: %s', (hash) => {
  expect(planAsked(hash, headings)).toEqual({ kind: 'plan', code: hash.slice(1) })
})
