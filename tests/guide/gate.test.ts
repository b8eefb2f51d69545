import { expect, test } from 'vitest'
import { gateOutcome } from '../../src/guide/gate.ts'
import type { Call, GateQuestion } from '../../src/guide/page-parts.ts'
import { questionIds, soons, type QuestionId, type Soon } from '../../src/guide/situation.ts'

const call = (soon: Soon, words: string): Call => ({ soon, text: [words] })
const way = (slug: string) => ({ path: `/situations/${slug}/`, title: slug })

/** A gate whose later questions weigh as much as its first, so that only sorting can put a call in its place. */
const questions: readonly GateQuestion[] = [
  { id: 'danger', ask: 'Danger?', calls: [call('emergency', 'number'), call('emergency', 'say')] },
  { id: 'ill', ask: 'Ill?', calls: [call('now', 'call now'), call('ask', 'ask')], leadsTo: way('red-and-hot') },
  { id: 'patch', ask: 'Patch?', calls: [call('today', 'clock')], leadsTo: way('red-and-hot') },
  { id: 'lump', ask: 'Lump?', calls: [call('week', 'be seen'), call('now', 'hands off')], leadsTo: way('sore-lump') },
  { id: 'ask-first', ask: 'Ask first?', calls: [call('ask', 'surgeon')] },
  { id: 'baby', ask: 'Baby?', calls: [call('today', 'nappies'), call('emergency', 'limp')] },
]

const outcome = (yes: readonly QuestionId[], here = '/situations/engorged/') => gateOutcome(questions, yes, here)
const told = (yes: readonly QuestionId[]) => outcome(yes).calls.map(({ soon, text }) => `${soon}: ${text.join('')}`)

test('a reader with no yes is told nothing, and is led nowhere', () => {
  expect(outcome([])).toEqual({ calls: [], ways: [], isHere: false })
})

test('a reader with every yes reads first what saves a life, and last what can wait', () => {
  expect(told(questionIds)).toEqual([
    'emergency: number', 'emergency: say', 'emergency: limp', 'now: call now', 'now: hands off', 'today: clock', 'today: nappies', 'week: be seen', 'ask: ask', 'ask: surgeon',
  ])
  expect([...new Set(outcome(questionIds).calls.map(({ soon }) => soon))]).toEqual(soons)
})

test('a reader who ticks the last question first still reads the gravest first, in the order of the gate', () => {
  expect(told(['baby', 'danger'])).toEqual(['emergency: number', 'emergency: say', 'emergency: limp', 'today: nappies'])
  expect(told(['lump', 'patch'])).toEqual(['now: hands off', 'today: clock', 'week: be seen'])
})

test('a reader hears nothing of the questions that they did not tick', () => {
  expect(told(['patch'])).toEqual(['today: clock'])
})

test.for<{ what: string; yes: QuestionId[]; here: string; ways: string[]; isHere: boolean }>([
  { what: 'one yes that leads elsewhere', yes: ['lump'], here: 'engorged', ways: ['sore-lump'], isHere: false },
  { what: 'two that lead to one page, named once', yes: ['ill', 'patch'], here: 'engorged', ways: ['red-and-hot'], isHere: false },
  { what: 'two that lead to two pages, the graver first', yes: ['lump', 'ill'], here: 'engorged', ways: ['red-and-hot', 'sore-lump'], isHere: false },
  { what: 'one that leads to this very page', yes: ['lump'], here: 'sore-lump', ways: [], isHere: true },
  { what: 'two that both lead to this very page', yes: ['ill', 'patch'], here: 'red-and-hot', ways: [], isHere: true },
  { what: 'one that leads here, and one elsewhere', yes: ['ill', 'lump'], here: 'sore-lump', ways: ['red-and-hot'], isHere: false },
  { what: 'one that leads here, and one that leads nowhere', yes: ['lump', 'baby'], here: 'sore-lump', ways: [], isHere: false },
  { what: 'one that leads nowhere', yes: ['ask-first'], here: 'engorged', ways: [], isHere: false },
  { what: 'danger, and the page is right for the rest', yes: ['danger', 'patch'], here: 'red-and-hot', ways: [], isHere: false },
])('a reader finds the way: $what', ({ yes, here, ways, isHere }) => {
  const found = outcome(yes, `/situations/${here}/`)
  expect(found.ways).toEqual(ways.map(way))
  expect(found.isHere).toBe(isHere)
})

test('a reader after a loss is led to no other situation', () => {
  const lossGate = questions.map(({ leadsTo: _, ...question }) => question)
  expect(gateOutcome(lossGate, questionIds, '/situations/milk-not-wanted/')).toMatchObject({ ways: [], isHere: false })
})
