import { expect, test } from 'vitest'
import { planCaps, type Plan, type PlanStep } from '../../src/guide/plan.ts'
import { situationSlugs, type SituationSlug } from '../../src/guide/situation.ts'
import { changed, type PlanChange } from '../../src/plan/change-plan.ts'
import type { PlanFault } from '../../src/plan/plan-fault.ts'
import { planFaults } from '../../src/plan/plan-faults.ts'
import { emptyPlan, planFrom } from '../../src/plan/start-plan.ts'
import { randomFrom } from '../random-from.ts'
import { act, cold, heldBy, move, oil, planOf, situations } from './held.ts'
import { builtPlan } from './random-plan.ts'

const [feed, latch, wipe] = [act('feed'), act('latch'), act('wipe')]
const add = (name: string): PlanChange => ({ kind: 'add', part: isAct(name) ? { kind: name } : { kind: 'technique', ref: name } })
const isAct = (name: string): name is Exclude<PlanStep['kind'], 'technique'> => ['rps', 'express', 'feed', 'latch', 'pump', 'cold', 'warm', 'medicine', 'wipe', 'rest'].includes(name)

const told = (fault: PlanFault) => (fault.kind === 'rule' ? fault.breach.rule : fault.kind)

/** What comes of a change: the steps in short, or why it is refused. */
function outcome(plan: Plan, change: PlanChange): string {
  const done = changed(plan, change, heldBy(plan.situation))
  return 'refused' in done ? `refused: ${[...new Set(done.refused.map(told))].join(', ')}` : done.plan.steps.map(inShort).join(' ')
}

const inShort = ({ kind, ref, side, seconds, rounds }: PlanStep) => [ref ?? kind, side, seconds, rounds && `x${rounds}`].filter((field) => field !== undefined).join('-')

test.for<[what: string, plan: Plan, change: PlanChange, outcome: string]>([
  ['a first move, on both sides, for as long as it usually takes', emptyPlan, add('roll'), 'roll-each-60'],
  ['a move for as long as there is time left', planOf([move('therapeutic', 120), move('roll', 40)]), add('fingertips'), 'therapeutic-120 roll-40 fingertips-each-20'],
  ['no move where no time is left', planOf([move('therapeutic', 120), move('roll', 60)]), add('fingertips'), 'refused: 9'],
  ['a move for the breast that the others are for', planOf([move('roll', 30, { side: 'left' })]), add('tapping'), 'roll-left-30 tapping-left-30'],
  ['expressing for as long as comfort has left', planOf([move('armpit', 120), move('opposing', 160)]), add('rhythmic'), 'armpit-120 opposing-160 rhythmic-each-20'],
  ['a whole feed, less what is expressed before', planOf([move('opposing', 60)], { situation: 'stuck' }), add('express'), 'opposing-60 express-1500'],
  ['oil with its wipe', planOf([cold]), add('olive-oil'), 'cold-600 olive-oil wipe'],
  ['oil before the strokes that are there, its wipe after them', planOf([feed, move('armpit', 60), cold]), add('olive-oil'), 'feed olive-oil armpit-60 wipe cold-600'],
  ['oil where the wipe is there already', planOf([move('armpit', 60), wipe]), add('olive-oil'), 'olive-oil armpit-60 wipe'],
  ['strokes between oil and its wipe', planOf([oil, wipe, cold]), add('armpit'), 'olive-oil armpit-each-120 wipe cold-600'],
  ['no oil where a situation has none', planOf([], { situation: 'tight-areola' }), add('olive-oil'), 'refused: 8'],
  ['softening with a latch', planOf([cold]), add('rps'), 'cold-600 rps-x3 latch'],
  ['softening right before the latch that is there', planOf([cold, latch]), add('rps'), 'cold-600 rps-x3 latch'],
  ['softening right before expressing', planOf([cold, move('opposing', 60), latch]), add('rps'), 'cold-600 rps-x3 opposing-60 latch'],
  ['softening as often as is left', planOf([move('opposing', 30), act('rps', { rounds: 2 }), latch]), add('rps'), 'rps opposing-30 rps-x2 latch'],
  ['no softening after a loss', planOf([], { situation: 'milk-not-wanted' }), add('rps'), 'refused: 14'],
  ['strokes beside a lump, for a minute', planOf([], { situation: 'sore-lump' }), add('armpit'), 'armpit-each-60'],
  ['no roll beside a lump', planOf([], { situation: 'sore-lump' }), add('roll'), 'refused: 7'],
  ['no kneading', emptyPlan, add('kneading'), 'refused: step, 1'],
  ['nothing that nobody knows', emptyPlan, add('deep-tissue'), 'refused: step'],
  ['no step more than fit', planOf(Array.from({ length: planCaps.steps }, () => act('rest'))), add('rest'), 'refused: too-many-steps'],
  ['less by a step', planOf([cold, feed]), { kind: 'remove', at: 0 }, 'feed'],
  ['nothing left', planOf([cold]), { kind: 'remove', at: 0 }, ''],
  ['less by oil and its wipe', planOf([oil, move('armpit', 60), wipe, cold]), { kind: 'remove', at: 0 }, 'armpit-60 cold-600'],
  ['no oil without its wipe', planOf([oil, wipe]), { kind: 'remove', at: 1 }, 'refused: 8'],
  ['no softening without what follows it', planOf([act('rps'), latch]), { kind: 'remove', at: 1 }, 'refused: 6'],
  ['another order', planOf([cold, feed, latch]), { kind: 'move', from: 0, to: 2 }, 'feed latch cold-600'],
  ['no order that takes the latch away from softening', planOf([act('rps'), latch, cold]), { kind: 'move', from: 1, to: 2 }, 'refused: 6'],
  ['no move of what is not there', planOf([cold]), { kind: 'move', from: 4, to: 0 }, 'cold-600'],
  ['another side', planOf([cold]), { kind: 'side', at: 0, side: 'right' }, 'cold-right-600'],
  ['no side', planOf([{ ...cold, side: 'left' }]), { kind: 'side', at: 0 }, 'cold-600'],
  ['no side for what has none', planOf([feed]), { kind: 'side', at: 0, side: 'left' }, 'refused: step'],
  ['another time', planOf([cold]), { kind: 'seconds', at: 0, seconds: 900 }, 'cold-900'],
  ['no time out of range', planOf([cold]), { kind: 'seconds', at: 0, seconds: 1205 }, 'refused: step, 9'],
  ['another count', planOf([move('tapping', 20)]), { kind: 'rounds', at: 0, rounds: 2 }, 'tapping-20-x2'],
  ['once', planOf([move('tapping', 20, { rounds: 2 })]), { kind: 'rounds', at: 0, rounds: 1 }, 'tapping-20'],
  ['not four times', planOf([move('tapping', 5)]), { kind: 'rounds', at: 0, rounds: 4 }, 'refused: step'],
  ['not so often that it takes too long', planOf([move('armpit', 60)]), { kind: 'rounds', at: 0, rounds: 3 }, 'refused: 9'],
  ['another time of day', planOf([cold]), { kind: 'occasion', occasion: { kind: 'hours', hours: 3 } }, 'cold-600'],
  ['no feed for its time after a loss', planOf([cold], { situation: 'milk-not-wanted' }), { kind: 'occasion', occasion: { kind: 'before-feed' } }, 'refused: occasion'],
  ['a later word', planOf([cold]), { kind: 'inTouch', inTouch: 168 }, 'cold-600'],
  ['no late word about a hot patch', planOf([cold], { situation: 'red-and-hot' }), { kind: 'inTouch', inTouch: 24 }, 'refused: in-touch'],
  ['no note of 101 characters', planOf([cold]), { kind: 'note', note: 'a'.repeat(101) }, 'refused: note'],
])('whoever makes a plan gets %s', ([, plan, change, expected]) => {
  expect(planFaults(plan, heldBy(plan.situation)).filter(({ kind }) => kind !== 'nothing-in-it')).toEqual([])
  expect(outcome(plan, change)).toBe(expected)
})

test('a note is kept as it was typed, but for its space', () => {
  expect(changed(planOf([cold]), { kind: 'note', note: '  Cold,  then\nrest ' }, heldBy())).toMatchObject({ plan: { note: 'Cold, then rest' } })
})

test('no change at all comes to a plan that breaks a rule, and nothing that is refused would have kept them', () => {
  const random = randomFrom(3)
  for (let count = 0; count < 1000; count += 1) {
    const plan = builtPlan(random, (refused) => expect(refused).not.toEqual([]))
    expect(planFaults(plan, heldBy(plan.situation)).filter(({ kind }) => kind !== 'nothing-in-it')).toEqual([])
  }
})

test.for(situationSlugs.flatMap((slug) => (['left', 'right', 'each'] as const).map((side) => [slug, side] as const)))('a plan from %s, on the side %s, breaks nothing, and holds once what is not left to the reader, with two moves at most, and without what is always so', ([slug, side]) => {
  const situation = situations.find(({ path }) => path === `/situations/${slug}/`)!
  const plan = planFrom(situation, side, heldBy())
  expect(plan.situation).toBe(slug)
  expect(planFaults(plan, heldBy(slug))).toEqual([])
  expect(plan.steps.map(({ kind, ref }) => ref ?? kind)).toEqual(beginnings[slug])
})

const beginnings: Record<SituationSlug, readonly string[]> = {
  engorged: ['feed', 'rps', 'opposing', 'sweet-spot', 'latch', 'cold', 'medicine'],
  'tight-areola': ['rps', 'opposing', 'sweet-spot', 'latch', 'express'],
  'sore-lump': ['feed', 'cold', 'medicine', 'opposing', 'rhythmic'],
  'little-milk': ['warm', 'side-to-side', 'roll', 'express'],
  'slow-let-down': ['side-to-side', 'tapping', 'feed'],
  'flat-nipple': ['rps', 'opposing', 'tapping', 'latch'],
  stuck: ['cold', 'rps', 'opposing', 'rhythmic', 'feed', 'express'],
  'still-full': ['feed', 'opposing', 'rhythmic', 'cold'],
  'red-and-hot': ['cold', 'medicine'],
  'milk-not-wanted': ['cold', 'medicine'],
}

test('a plan from a situation knows which breast hurts', () => {
  const plan = (side: 'left' | 'right' | 'each') => planFrom(situations.find(({ path }) => path === '/situations/stuck/')!, side, heldBy()).steps.map(inShort).join(' ')
  expect(plan('left')).toBe('cold-left-600 rps-left-x3 opposing-left-60 rhythmic-left-60 feed express-right-1500')
  expect(plan('right')).toBe('cold-right-600 rps-right-x3 opposing-right-60 rhythmic-right-60 feed express-left-1500')
  expect(plan('each')).toBe('cold-each-600 rps-each-x3 opposing-each-60 rhythmic-each-60 feed express-each-1500')
})
