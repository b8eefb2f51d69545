import { expect, test } from 'vitest'
import { keptPlans, mergedPlans, planNameOf, plansIn, withName, withoutPlan, withPlan, type KeptPlan } from '../../src/reader/kept-plans.ts'

const planOf = (id: string, at: number, more: Partial<KeptPlan> = {}): KeptPlan => ({ id, name: `Plan ${id}`, code: `1e.${id}`, at, ...more })
const kept = withPlan(withPlan('', planOf('a', 1)), planOf('b', 2))
const ids = (text: string) => plansIn(text).map(({ id }) => id)

test('what was kept is there again, the newest first', () => {
  expect(plansIn(kept)).toEqual([planOf('b', 2), planOf('a', 1)])
  expect(plansIn('')).toEqual([])
})

test('a plan gets another name, and is still the same one', () => {
  expect(plansIn(withName(kept, 'a', 'Tonight'))).toEqual([planOf('b', 2), planOf('a', 1, { name: 'Tonight' })])
})

test('a plan that is removed is gone, and put back stands where it was; with the last one nothing is kept', () => {
  const without = withoutPlan(kept, 'a')
  expect(ids(without)).toEqual(['b'])
  expect(ids(withPlan(without, planOf('a', 1)))).toEqual(['b', 'a'])
  expect(withoutPlan(without, 'b')).toBe('')
})

test('what two tabs put back twice is there once', () => {
  expect(ids(withPlan(kept, planOf('a', 1)))).toEqual(['b', 'a'])
})

const strangers = [{ id: 'n', format: 9, steps: [] }, 'rubbish', 7, null, planOf('no-code', 3, { code: '<b>' }), planOf('no-name', 3, { name: '' }), planOf('long', 3, { name: 'n'.repeat(41) }), planOf('never', -1), { ...planOf('no-day', 3), at: 'Monday' }]

test('what another edition kept, and rubbish, is not shown, and no change writes it away', () => {
  const before = JSON.stringify([...strangers, planOf('a', 1)])
  expect(ids(before)).toEqual(['a'])
  for (const after of [withPlan(before, planOf('b', 2)), withoutPlan(before, 'a'), withName(before, 'a', 'Tonight'), mergedPlans(before, kept)]) {
    expect(JSON.parse(after)).toEqual(expect.arrayContaining(JSON.parse(JSON.stringify(strangers))))
  }
})

test('what another edition added to a plan stays through a new name', () => {
  expect(JSON.parse(withName(JSON.stringify([{ ...planOf('a', 1), colour: 'teal' }]), 'a', 'Tonight'))).toEqual([{ ...planOf('a', 1), name: 'Tonight', colour: 'teal' }])
})

test.for(['rubbish', '{"plans":[]}', 'null', '7'])('where all that is kept is %s, a plan is kept beside it', (text) => {
  expect(ids(text)).toEqual([])
  const after = withPlan(text, planOf('a', 1))
  expect(ids(after)).toEqual(['a'])
  expect(JSON.parse(after)).toHaveLength(2)
})

test('a file takes nothing but plans that make sense', () => {
  expect(keptPlans(JSON.stringify([...strangers, { ...planOf('a', 1), colour: 'teal' }]))).toBe(JSON.stringify([planOf('a', 1)]))
  expect(keptPlans(JSON.stringify(strangers))).toBe('')
})

test('plans from a file come to those that are here; one that is in both is as in the file', () => {
  const taken = JSON.stringify([planOf('b', 2, { name: 'Tonight' }), planOf('c', 3)])
  expect(plansIn(mergedPlans(kept, taken))).toEqual([planOf('c', 3), planOf('b', 2, { name: 'Tonight' }), planOf('a', 1)])
})

test.for([
  ['  Tonight  ', 'Tonight'],
  ['Before\n each\tfeed', 'Before each feed'],
  ['e\u0301te\u0301', 'été'],
  ['a\u202eb\u0007c', 'a b c'],
  ['😀'.repeat(50), '😀'.repeat(40)],
  [' \u200b ', ''],
] as const)('%j is kept as the name %j', ([typed, name]) => {
  expect(planNameOf(typed)).toBe(name)
})
