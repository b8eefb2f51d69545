import { expect, test } from 'vitest'
import { techniqueBreaches } from '../../src/guide/technique-rules.ts'
import { bars, directions, kinds, type Technique } from '../../src/guide/technique.ts'

const caps = { technique: 120, comfort: 300 }
const roll: Technique = {
  slug: 'roll', number: 1, kind: 'massage', hand: 'flat', touch: 'light', direction: 'in-place', tool: 'none', seconds: 60, oil: 'never',
  bars, stopIf: ['It hurts.'], label: 'expert-opinion', supports: [], disputes: [], goesWith: [],
}
const kneading: Technique = { ...roll, slug: 'kneading', kind: 'teach-only', hand: 'loose-fist', insteadUse: 'roll' }
const armpit: Technique = { ...roll, slug: 'armpit', direction: 'to-armpit', label: 'disputed', supports: [1, 2], disputes: [3, 4] }

/** The rules that `changes` to a technique break, with the field each is told at. */
function broken(technique: Technique, changes: Partial<Technique> = {}): string[] {
  return techniqueBreaches({ ...technique, ...changes }, [roll, kneading, armpit], caps).map(({ rule, field }) => `${rule} ${field}`)
}

test('a reader is safe with techniques that keep every rule', () => {
  expect([roll, kneading, armpit].map((technique) => broken(technique))).toEqual([[], [], []])
})

test('kneading is reached from nowhere, and leads to its substitute', () => {
  expect(broken(roll, { goesWith: ['armpit', 'kneading'] })).toEqual(['1 goesWith'])
  expect(broken(roll, { hand: 'loose-fist' })).toEqual(['1 hand'])
  expect(broken(roll, { insteadUse: 'armpit' })).toEqual(['1 insteadUse'])
  expect(broken(kneading, { insteadUse: undefined })).toEqual(['1 insteadUse'])
  expect(broken(kneading, { insteadUse: 'kneading' })).toEqual(['1 insteadUse'])
  expect(broken(kneading, { goesWith: ['roll'] })).toEqual(['1 goesWith'])
})

test.for(['It hurts.', 'Any pain at all.', 'You hurt.'])('a stop rule may begin "%s"', (rule) => {
  expect(broken(roll, { stopIf: [rule, 'You are bored.'] })).toEqual([])
})

test.for([[[]], [['You are bored.', 'It hurts.']], [['Paint peels.']]])('pain is the first reason to stop: %j is refused', ([stopIf]) => {
  expect(broken(roll, { stopIf: stopIf ?? [] })).toEqual(['4 stopIf'])
})

test.for(kinds)('a technique of kind %s without bars is refused', (kind) => {
  const technique = kind === 'teach-only' ? kneading : { ...roll, kind }
  expect(broken(technique, { bars: [] })).toEqual(['7 bars'])
})

test('strokes to the armpit need bars of their own', () => {
  expect(broken(armpit, { bars: ['fever', 'hot-patch', 'lump'] })).toEqual(['7 bars'])
  expect(broken(armpit, { bars: ['fever', 'hot-patch', 'over-a-lump', 'nodes-removed', 'clot-heart-kidney'] })).toEqual([])
})

test.for(directions)('oil with a hand that goes %s is for strokes alone', (direction) => {
  const isStroke = ['away-from-nipple', 'to-armpit', 'to-collarbone'].includes(direction)
  expect(broken(armpit, { direction, oil: 'may' })).toEqual(isStroke ? [] : ['8 oil'])
  expect(broken(armpit, { direction, oil: 'may', kind: 'expressing' })).toEqual(['8 oil'])
})

test('nothing lasts longer than its cap, to the second', () => {
  expect(broken(roll, { seconds: 120 })).toEqual([])
  expect(broken(roll, { seconds: 121 })).toEqual(['9 seconds'])
  expect(broken(roll, { kind: 'expressing', seconds: 300 })).toEqual([])
  expect(broken(roll, { kind: 'expressing', seconds: 301 })).toEqual(['9 seconds'])
})

test('strokes to armpit or collarbone are disputed, with two sources of their own on each side', () => {
  expect(broken(armpit, { label: 'some' })).toEqual(['10 label'])
  expect(broken(armpit, { direction: 'to-collarbone', label: 'none' })).toEqual(['10 label'])
  expect(broken(armpit, { supports: [1] })).toEqual(['10 supports'])
  expect(broken(armpit, { disputes: [3, 3] })).toEqual(['10 disputes'])
  expect(broken(armpit, { supports: [1, 3] })).toEqual(['10 disputes'])
})
