import { expect, test } from 'vitest'
import type { Plan } from '../../src/guide/plan.ts'
import { planFaults } from '../../src/plan/plan-faults.ts'
import { faultName, faultNames } from '../../src/plan/fault-name.ts'
import { faultTexts } from '../../src/plan/fault-text.ts'
import { lossWords } from '../../src/compile/loss-words.ts'
import { randomFrom } from '../random-from.ts'
import { act, cold, heldBy, move, oil, planOf } from './held.ts'
import { freePlan } from './random-plan.ts'

const textsOf = (plan: Plan, held = heldBy(plan.situation)) => faultTexts(planFaults(plan, held), plan, held, 'en').map(({ why, instead }) => `${why} ${instead}`)
const lump = { situation: 'sore-lump' } as const

test.for<[Plan, string[]]>([
  [planOf([]), ['There is no step in it yet. Add a step.']],
  [planOf(Array.from({ length: 11 }, () => act('rest'))), ['A plan has 8 steps at most. Take one out first.']],
  [planOf([move('kneading')]), ['We leave this move out of every plan. Choose this one: Side to side.']],
  [planOf([move('deep-tissue')]), ['This guide does not know one of the steps. Choose another step.']],
  [planOf([act('cold', { seconds: 300 })]), ['Cold in cloth takes 10 minutes to 20 minutes. Choose a time between the two.']],
  [planOf([act('feed', { side: 'left' })]), ['Feed your baby has no such time, count or side. Take it out, and add it again.']],
  [planOf([cold], { situation: 'red-and-hot', inTouch: 48 }), ['Here you are to be in touch within 12 hours. Choose that, or sooner.']],
  [planOf([cold], { inTouch: 500 }), ['Here you are to be in touch within 7 days. Choose that, or sooner.']],
  [planOf([cold], { occasion: { kind: 'hours', hours: 1 } }), ['We plan 2 to 12 hours apart. Choose a number between the two.']],
  [planOf([cold], { note: 'x'.repeat(101) }), ['A note has 100 letters at most, and plain text only. Make it shorter, or type it again.']],
  [planOf([move('roll', 60), move('therapeutic', 120), move('tapping', 5)]), ['All massage takes 3 minutes a breast at most. Make one step shorter, or take one out.']],
  [planOf([move('armpit', 120, { rounds: 2 })]), ['One move takes 2 minutes a breast at most, in all. Make it shorter, or choose another move.', 'All massage takes 3 minutes a breast at most. Make one step shorter, or take one out.']],
  [planOf([move('opposing', 200), move('rhythmic', 105)]), ['Massage and expressing take 5 minutes a breast at most. Make one step shorter, or take one out.']],
  [planOf([act('pump')]), ['A pump is for a plan to express a whole feed. Begin with “Little milk comes”. Or choose “Express by hand”.']],
  [planOf([act('pump')], { situation: 'little-milk' }), ['A pump alone is no plan of ours. Add “Express by hand” first.']],
  [planOf([act('rps'), cold]), ['The areola stays soft for minutes only. A latch or expressing must come next. Put “Baby goes on” or expressing right after it.']],
  [planOf([oil]), ['Oil comes off before anything but strokes. It comes off at the end too. Put “Wipe off oil” right after the oil and its strokes.']],
  [planOf([move('armpit', 90)], lump), ['With a sore lump, strokes take 1 minute at most, in all. Choose a shorter time.']],
  [planOf([move('roll', 30)], lump), ['With a sore lump, we leave this step out. Choose expressing, cold, feeding, rest or pain medicine.']],
])('whoever makes a plan reads once why not, and what instead: %#', ([plan, expected]) => {
  expect(textsOf(plan)).toEqual(expected)
})

test('a plan that is held to another situation says that it could not be read', () => {
  expect(textsOf(planOf([cold], lump), heldBy())).toEqual(['We could not read what this plan is for. Open it again, or make a new plan.'])
})

test('every fault that a plan can have has its own reason, nothing is left to fill in, and after a loss no word is of feeding', () => {
  const random = randomFrom(4)
  const met = new Set<string>()
  const plans = [...Array.from({ length: 3000 }, () => freePlan(random)), ...handMade]
  for (const plan of plans) {
    const held = heldBy(plan.situation)
    const faults = planFaults(plan, held)
    for (const fault of faults) met.add(faultName(fault, plan, held))
    const texts = faultTexts(faults, plan, held, 'en').map(({ why, instead }) => `${why} ${instead}`)
    expect(texts.length > 0).toBe(faults.length > 0)
    expect(texts.join(' ')).not.toMatch(/[{}]/)
    if (plan.situation === 'milk-not-wanted') expect(texts.filter((text) => lossWords.test(text))).toEqual([])
  }
  // "rule" is for a rule that comes to be later; a plan that is held to another situation was met above.
  expect(faultNames.filter((name) => !met.has(name))).toEqual(['situation', 'rule'])
})

/** What no random plan can be, as a code cannot say it. */
const handMade: readonly Plan[] = [
  planOf(Array.from({ length: 11 }, () => act('rest'))), planOf([move('kneading')]), planOf([move('deep-tissue')]),
  planOf([cold], { note: 'x'.repeat(101) }), planOf([cold], { occasion: { kind: 'hours', hours: 1 } }),
]
