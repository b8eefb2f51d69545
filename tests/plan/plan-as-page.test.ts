import { expect, test } from 'vitest'
import { lossWords } from '../../src/compile/loss-words.ts'
import { situationSlugs } from '../../src/guide/situation.ts'
import { planAsPage } from '../../src/plan/plan-as-page.ts'
import { planFaults } from '../../src/plan/plan-faults.ts'
import { planFrom } from '../../src/plan/start-plan.ts'
import { randomFrom } from '../random-from.ts'
import { act, cold, heldBy, move, oil, page, planOf, situations } from './held.ts'
import { builtPlan } from './random-plan.ts'

const shown = (...[plan, held = heldBy(plan.situation)]: [Parameters<typeof planAsPage>[0], ReturnType<typeof heldBy>?]) => planAsPage(plan, held, 'en')

test('a reader of a plan from nothing meets the six questions, its steps with their doses in words, and the calls', () => {
  const made = shown(planOf([oil, move('armpit', 90, { side: 'left' }), act('wipe'), act('rps', { rounds: 2 }), move('opposing', 45, { side: 'each' }), cold]))
  expect(made).toMatchObject({ type: 'plan', path: '/plan/', title: 'Your plan', gate: page.gate, calls: page.calls })
  expect(made.steps.map(({ name, time, rounds, side }) => ({ name, time, rounds, side }))).toEqual([
    { name: 'Olive oil', time: undefined, rounds: undefined, side: undefined },
    { name: 'Armpit', time: '1 minute, 30 seconds', rounds: undefined, side: 'left' },
    { name: 'Wipe off oil', time: undefined, rounds: undefined, side: undefined },
    { name: 'Soften the areola', time: undefined, rounds: '2', side: undefined },
    { name: 'Opposing', time: '45 seconds', rounds: undefined, side: 'each' },
    { name: 'Cold in cloth', time: '10 minutes', rounds: undefined, side: undefined },
  ])
  expect(made.steps[1]).toMatchObject({ optional: true, disputed: true, onByDefault: true, to: '/techniques/armpit/' })
})

test('a reader of a plan for a situation meets its title, its questions and its calls; beside a lump hands stay away from it', () => {
  const { situation } = heldBy('sore-lump')
  const made = shown(planOf([move('opposing'), move('armpit', 60)], { situation: 'sore-lump' }))
  expect(made).toMatchObject({ path: '/situations/sore-lump/', title: `Your plan: ${situation?.title}`, gate: situation?.gate, calls: situation?.calls })
  expect(made.steps[0]?.when).toEqual(situation?.steps.find(({ name }) => name === 'Opposing')?.when)
  expect(made.steps[0]?.when).toHaveLength(1)
  expect(made.steps[1]?.onByDefault).toBe(false)
})

const cautions: Readonly<Record<string, string>> = { cold: 'cold-and-warmth', warm: 'cold-and-warmth', medicine: 'pain-medicines', rps: 'feed-your-baby-first', latch: 'feed-your-baby-first', feed: 'feed-your-baby-first' }

test('every plan shows each step with a stop rule where hands are on, and the cautions that its steps need', () => {
  const random = randomFrom(5)
  for (let count = 0; count < 500; count += 1) {
    const plan = builtPlan(random)
    const held = heldBy(plan.situation)
    const { steps, route, sections } = shown(plan)
    expect(steps).toHaveLength(plan.steps.length)
    expect(route.steps).toHaveLength(plan.steps.length + 2)
    for (const step of steps) if (['technique', 'rps', 'express', 'pump'].includes(step.kind)) expect(step.stopIf[0]?.[0]).toMatch(/\bhurts?\b/)
    const needed = steps.flatMap(({ kind }) => cautions[kind] ?? [])
    const isLoss = held.situation?.route.flags.includes('loss')
    expect(needed.filter((id) => !sections.some((section) => section.id === id) && !(isLoss && id === 'feed-your-baby-first'))).toEqual([])
  }
})

test('after a loss a plan leads to no technique, shows no milk, and says nothing of feeding or a baby', () => {
  const plan = planOf([cold, act('rest'), act('medicine'), move('opposing'), move('armpit', 60)], { situation: 'milk-not-wanted' })
  expect(planFaults(plan, heldBy('milk-not-wanted'))).toEqual([])
  const made = shown(plan)
  expect(made.steps.filter(({ to }) => to)).toEqual([])
  const marks = made.steps.flatMap(({ drawing }) => drawing?.scenes.flatMap((scene) => scene.marks) ?? [])
  expect(marks.filter((mark) => mark === 'milk' || mark === 'cup')).toEqual([])
  const { gate, calls, sections, title, steps, always } = made
  const words = JSON.stringify([title, always, gate, calls, sections, steps.map(({ name, text, time, when, stopIf, alt, drawing }) => [name, text, time, when, stopIf, alt, drawing?.stills])])
  expect(lossWords.exec(words)?.[0]).toBeUndefined()
})

test.for(situationSlugs)('a plan from %s is shown whole', (slug) => {
  const held = heldBy(slug)
  const plan = planFrom(situations.find((situation) => situation === held.situation)!, 'each', held)
  expect(shown(plan).steps.map(({ name }) => name).every((name) => name !== '')).toBe(true)
})

test('whoever has a hot patch reads in every plan not to touch it, and to keep milk moving as usual', () => {
  const words = JSON.stringify(shown(planOf([cold], { situation: 'red-and-hot' })).always)
  for (const part of ['No massage, strokes, oil or warmth.', 'Keep milk moving as usual.', 'Rest, and drink.']) expect(words).toContain(part)
  expect(words).not.toMatch(/painkiller|pain relief/i)
})

test('a step says what its own situation says of it, and cold what always holds of cold', () => {
  const { steps } = shown(planOf([move('opposing'), cold], { situation: 'sore-lump' }))
  expect(JSON.stringify(steps[0]?.text)).toContain('well away from the lump')
  expect(JSON.stringify(steps[1]?.text)).toContain('Sickle cell disease?')
})
