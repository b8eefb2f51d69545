import { expect, test } from 'vitest'
import type { Plan } from '../../src/guide/plan.ts'
import { acts } from '../../src/guide/route.ts'
import { situationSlugs, type SituationSlug } from '../../src/guide/situation.ts'
import { codeOf } from '../../src/plan/plan-code.ts'
import type { PlanFault } from '../../src/plan/plan-fault.ts'
import { planFaults } from '../../src/plan/plan-faults.ts'
import { routeOf } from '../../src/plan/plan-route.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { act, cold, heldBy, move, oil, page, planOf } from './held.ts'

const [feed, latch, wipe, rest, medicine] = [act('feed'), act('latch'), act('wipe'), act('rest'), act('medicine')]
const rps = act('rps', { rounds: 3 })
const armpit = move('armpit', 60, { side: 'each' })
const express = (seconds: number) => act('express', { seconds })

/** A fault in a few letters: a rule by its number, all else by its kind. */
const short = (fault: PlanFault) => (fault.kind === 'rule' ? fault.breach.rule : fault.kind)
const found = (plan: Plan) => [...new Set(planFaults(plan, heldBy(plan.situation)).map(short))]

/** What is right, what is nearly the same and wrong, and how that is told. */
type Twins = [what: string, right: Plan, wrong: Plan, told: readonly (string | number)[]]

test.for<Twins>([
  ['holds something', planOf([cold]), planOf([]), ['nothing-in-it']],
  ['has eight steps at most', planOf(Array.from({ length: 8 }, () => rest)), planOf(Array.from({ length: 9 }, () => rest)), ['too-many-steps']],
  ['never kneads', planOf([move('side-to-side')]), planOf([move('kneading')]), ['step', 1]],
  ['holds no technique that nobody knows', planOf([move('roll')]), planOf([move('deep-tissue')]), ['step']],
  ['names a technique only where it is one', planOf([cold]), planOf([{ ...cold, ref: 'armpit' }]), ['step', 9]],
  ['rolls no longer than a roll lasts', planOf([move('roll', 60)]), planOf([move('roll', 65)]), ['step']],
  ['has a time for what has a clock', planOf([cold]), planOf([act('cold')]), ['step', 9]],
  ['has times in fives', planOf([cold]), planOf([act('cold', { seconds: 602 })]), ['step']],
  ['takes some time', planOf([move('roll', 5)]), planOf([move('roll', 0)]), ['step']],
  ['has no time for what has no clock', planOf([rest]), planOf([{ ...rest, seconds: 60 }]), ['step']],
  ['has no side for what has none', planOf([rest]), planOf([{ ...rest, side: 'left' }]), ['step']],
  ['cools ten minutes at least', planOf([cold]), planOf([act('cold', { seconds: 595 })]), ['step', 9]],
  ['cools twenty minutes at most', planOf([act('cold', { seconds: 1200 })]), planOf([act('cold', { seconds: 1205 })]), ['step', 9]],
  ['cools twenty minutes at most in all', planOf([cold, cold]), planOf([cold, cold, cold]), [9]],
  ['cools once', planOf([cold]), planOf([{ ...cold, rounds: 2 }]), ['step']],
  ['repeats three times at most', planOf([move('tapping', 5, { rounds: 3 })]), planOf([move('tapping', 5, { rounds: 4 })]), ['step']],
  ['counts whole rounds', planOf([move('tapping', 5, { rounds: 2 })]), planOf([move('tapping', 5, { rounds: 2.5 })]), ['step']],
  ['expresses no longer than is comfortable', planOf([express(300)]), planOf([express(305)]), ['step', 9]],
  ['expresses a whole feed where a situation asks for it', planOf([express(1800)], { situation: 'little-milk' }), planOf([express(1800)], { situation: 'engorged' }), ['step', 9]],
  ['feeds no longer than half an hour in all', planOf([express(1770), move('opposing', 30)], { situation: 'stuck' }), planOf([express(1775), move('opposing', 30)], { situation: 'stuck' }), [9]],
  ['counts a feed on both sides', planOf([express(1740), move('opposing', 30, { side: 'each' })], { situation: 'stuck' }), planOf([express(1770), move('opposing', 30, { side: 'each' })], { situation: 'stuck' }), [9]],
  ['needs no feed where nothing is expressed', planOf([armpit], { situation: 'little-milk' }), planOf([act('pump')], { situation: 'little-milk' }), [9]],
  ['pumps for a feed alone', planOf([act('pump'), express(600)], { situation: 'little-milk' }), planOf([act('pump')]), [9]],
  ['massages three minutes at most', planOf([move('roll', 60), move('side-to-side', 60), move('fingertips', 60)]), planOf([move('roll', 60), move('side-to-side', 60), move('fingertips', 60), move('tapping', 5)]), [9]],
  ['counts massage on the breast that gets more', planOf([move('armpit', 120, { side: 'left' }), move('therapeutic', 120, { side: 'right' })]), planOf([move('armpit', 120, { side: 'left' }), move('therapeutic', 120, { side: 'left' })]), [9]],
  ['does one move two minutes at most', planOf([move('armpit', 60), move('armpit', 60)]), planOf([move('armpit', 60), move('armpit', 65)]), [9]],
  ['massages and expresses five minutes at most', planOf([move('armpit', 120), move('opposing', 180)]), planOf([move('armpit', 120), move('opposing', 185)]), [9]],
  ['warms two minutes at most, in two steps neither', planOf([act('warm', { seconds: 120 })]), planOf([act('warm', { seconds: 60 }), act('warm', { seconds: 65 })]), [9]],
  ['warms nothing that is sore', planOf([act('warm', { seconds: 60 })]), planOf([act('warm', { seconds: 60 })], { situation: 'sore-lump' }), [7, 9]],
  ['touches no hot patch', planOf([cold, feed, medicine, rest], { situation: 'red-and-hot' }), planOf([armpit], { situation: 'red-and-hot' }), [2, 7]],
  ['expresses nothing from a hot patch', planOf([rest], { situation: 'red-and-hot' }), planOf([express(60)], { situation: 'red-and-hot' }), [2, 9]],
  ['softens no sore breast', planOf([rps, latch]), planOf([rps, move('opposing')], { situation: 'sore-lump' }), [6, 7]],
  ['softens three rounds at most in all', planOf([rps, latch]), planOf([rps, latch, rps, latch]), [6]],
  ['takes milk from the breast that was softened', planOf([{ ...rps, side: 'left' }, move('rhythmic', 30, { side: 'left' })]), planOf([{ ...rps, side: 'left' }, move('rhythmic', 30, { side: 'right' })]), [6]],
  ['goes from softening to milk', planOf([rps, move('rhythmic')]), planOf([rps, cold, latch]), [6]],
  ['does not roll a lump', planOf([move('opposing'), cold, feed], { situation: 'sore-lump' }), planOf([move('roll')], { situation: 'sore-lump' }), [7]],
  ['strokes beside a lump for a minute at most', planOf([armpit], { situation: 'sore-lump' }), planOf([move('armpit', 65)], { situation: 'sore-lump' }), [7]],
  ['wipes oil off', planOf([oil, armpit, wipe, latch]), planOf([oil, armpit, latch]), [8]],
  ['wipes oil off before the end', planOf([oil, wipe]), planOf([oil]), [8]],
  ['has no oil where a situation has none', planOf([oil, wipe], { situation: 'engorged' }), planOf([oil, wipe], { situation: 'flat-nipple' }), [8]],
  ['holds after a loss only what its page has', planOf([cold, rest, medicine, armpit, move('opposing')], { situation: 'milk-not-wanted' }), planOf([move('tapping')], { situation: 'milk-not-wanted' }), [14]],
  ['makes no milk after a loss', planOf([move('opposing')], { situation: 'milk-not-wanted' }), planOf([express(60)], { situation: 'milk-not-wanted' }), [14]],
  ['has a medicine once, for its packet says how often', planOf([medicine, cold]), planOf([medicine, cold, medicine]), [13]],
  ['names no dose in its note', planOf([cold], { note: '30 ml, 8 times' }), planOf([cold], { note: 'Take 400 mg' }), ['note']],
  ['has a word within a day where milk is stuck', planOf([cold], { situation: 'stuck', inTouch: 24 }), planOf([cold], { situation: 'stuck', inTouch: 48 }), ['in-touch']],
  ['has no oil after a loss', planOf([armpit], { situation: 'milk-not-wanted' }), planOf([oil, armpit, wipe], { situation: 'milk-not-wanted' }), [8, 14]],
  ['feeds nothing after a loss', planOf([cold, rest, medicine], { situation: 'milk-not-wanted' }), planOf([feed], { situation: 'milk-not-wanted' }), [14]],
  ['softens nothing after a loss, for its stop rule speaks of a feed', planOf([move('opposing')], { situation: 'milk-not-wanted' }), planOf([rps, move('opposing')], { situation: 'milk-not-wanted' }), [14]],
  ['has no feed for its time after a loss', planOf([cold], { situation: 'milk-not-wanted' }), planOf([cold], { situation: 'milk-not-wanted', occasion: { kind: 'before-feed' } }), ['occasion']],
  ['is done two hours apart at least', planOf([cold], { occasion: { kind: 'hours', hours: 2 } }), planOf([cold], { occasion: { kind: 'hours', hours: 1 } }), ['hours']],
  ['is done twelve hours apart at most', planOf([cold], { occasion: { kind: 'hours', hours: 12 } }), planOf([cold], { occasion: { kind: 'hours', hours: 13 } }), ['hours']],
  ['is done whole hours apart', planOf([cold], { occasion: { kind: 'hours', hours: 3 } }), planOf([cold], { occasion: { kind: 'hours', hours: 3.5 } }), ['hours']],
  ['has a word within twelve hours of a hot patch', planOf([cold], { situation: 'red-and-hot' }), planOf([cold], { situation: 'red-and-hot', inTouch: 24 }), ['in-touch']],
  ['has a word within a day of a lump', planOf([cold], { situation: 'sore-lump', inTouch: 24 }), planOf([cold], { situation: 'sore-lump', inTouch: 48 }), ['in-touch']],
  ['has a word within a week', planOf([cold], { inTouch: 168 }), planOf([cold], { inTouch: 169 }), ['in-touch']],
  ['has a word at one of the times there are', planOf([cold], { inTouch: 24 }), planOf([cold], { inTouch: 25 }), ['in-touch']],
  ['has a note of a hundred characters at most', planOf([cold], { note: '😀'.repeat(100) }), planOf([cold], { note: 'a'.repeat(101) }), ['note']],
  ['has no half of a character in its note', planOf([cold], { note: 'a😀' }), planOf([cold], { note: 'a\ud83d' }), ['note']],
])('a plan %s', ([, right, wrong, told]) => {
  expect(found(right)).toEqual([])
  expect(found(wrong)).toEqual(told)
})

test('a plan that breaks a rule is refused from its link too, though its checksum is right', () => {
  const broken = planOf([oil, armpit, latch])
  expect(readPlan(codeOf(broken), heldBy())).toMatchObject({ kind: 'refused', faults: [{ kind: 'rule', breach: { rule: 8 } }] })
})

test.for<[SituationSlug | undefined, SituationSlug | undefined]>([['sore-lump', undefined], [undefined, 'engorged'], ['red-and-hot', 'engorged']])('a plan for %s says nothing while it is held to %s, whose rules are others', ([situation, held]) => {
  expect(planFaults(planOf([cold], { ...(situation && { situation }) }), heldBy(held))).toEqual([{ kind: 'situation' }])
})

test('a plan for a situation has its flags, its gate first and its call last', () => {
  const held = heldBy('sore-lump')
  expect(routeOf(planOf([move('opposing'), move('armpit')], { situation: 'sore-lump' }), held)).toMatchObject({
    ...{ flags: ['lump'], handsOn: 'some', expressing: 'comfort' },
    steps: [{ kind: 'gate' }, { ref: 'opposing', when: ['away-from-lump'], onByDefault: true }, { ref: 'armpit', optional: true, disputed: true, onByDefault: false }, { kind: 'call' }],
  })
})

test('a plan from nothing expresses for comfort, where it expresses at all', () => {
  expect(routeOf(planOf([move('opposing')]), heldBy())).toMatchObject({ flags: [], handsOn: 'some', expressing: 'comfort' })
  expect(routeOf(planOf([cold]), heldBy())).toMatchObject({ expressing: 'none' })
})

test('every part that there is can stand in some plan, and kneading in none', () => {
  const alone = [...page.techniques.map(({ slug }) => ({ kind: 'technique' as const, ref: slug })), ...acts.map((kind) => ({ kind, ref: undefined }))]
  expect(page.parts.map(({ kind, ref }) => ref ?? kind).sort()).toEqual(alone.map(({ kind, ref }) => ref ?? kind).filter((name) => name !== 'kneading').sort())
  expect(situationSlugs.filter((slug) => planFaults(planOf([move('kneading', 30)], { situation: slug }), heldBy(slug)).length === 0)).toEqual([])
})
