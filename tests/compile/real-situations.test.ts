import { expect, test } from 'vitest'
import { compileGuide } from '../../src/compile/compile-guide.ts'
import { lossWords } from '../../src/compile/loss-words.ts'
import type { Inline } from '../../src/guide/blocks.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { questionIds, situationSlugs, soons } from '../../src/guide/situation.ts'
import { content, options } from './author.ts'

const { pages } = compileGuide(content, options)
const situations = pages.filter((page): page is PageOf<'situation'> => page.type === 'situation')
const forgotten = situations.filter(({ route: { flags } }) => flags.includes('loss'))
const others = situations.filter(({ route: { flags } }) => !flags.includes('loss'))

const wordsOf = (inlines: readonly Inline[]): string => inlines.map((inline) => (typeof inline === 'string' ? inline : inline.kind === 'marks' ? '' : wordsOf(inline.text))).join('')

test('a reader finds the thirty-four pages of the guide: thirteen of its own, ten situations, eleven techniques', () => {
  expect(pages).toHaveLength(34)
  expect(situations.map(({ path }) => path).sort()).toEqual(situationSlugs.map((slug) => `/situations/${slug}/`).sort())
  expect(pages.filter(({ type }) => type === 'technique')).toHaveLength(11)
})

test('a reader at home is offered each situation, in its order, with its own sign', () => {
  const home = pages.find((page): page is PageOf<'home'> => page.type === 'home')
  expect(home?.situations.map(({ path, title, sign }) => ({ path, title, sign }))).toEqual(situations.map(({ path, title, sign }) => ({ path, title, sign })))
  expect(new Set(situations.map(({ sign }) => sign)).size).toBe(situations.length)
})

test.for(situations)('a reader of $path meets the gate before any step, and is told when to call', ({ gate, steps, calls }) => {
  expect(gate[0]?.id).toBe('danger')
  expect(wordsOf(gate[0]?.calls[0]?.text ?? [])).toMatch(/your emergency number/i)
  expect(steps.length).toBeGreaterThan(0)
  expect(calls.length).toBeGreaterThan(0)
  expect(calls.map(({ soon }) => soons.indexOf(soon))).toEqual(calls.map(({ soon }) => soons.indexOf(soon)).sort((a, b) => a - b))
})

test.for(situations)('a reader of $path is told to stop at pain, beside each step that needs hands', ({ steps }) => {
  const handsOn = steps.filter(({ kind }) => ['technique', 'rps', 'express', 'pump'].includes(kind))
  for (const { stopIf } of handsOn) expect(wordsOf(stopIf[0] ?? [])).toMatch(/\b(pain|hurts?)\b/i)
})

test.for(others)('a reader of $path answers all six questions, and a yes to a lump leads on', ({ gate }) => {
  expect(gate.map(({ id }) => id)).toEqual(questionIds)
  expect(gate.flatMap(({ leadsTo }) => leadsTo?.path ?? [])).toEqual(['/situations/red-and-hot/', '/situations/red-and-hot/', '/situations/sore-lump/'])
})

test('a reader after a loss is asked nothing of a baby, is led nowhere, and meets no word of feeding', () => {
  expect(forgotten.map(({ path }) => path)).toEqual(['/situations/milk-not-wanted/'])
  for (const { gate, steps, calls, title, lead, alt, description } of forgotten) {
    expect(gate.map(({ id }) => id)).toEqual(questionIds.filter((id) => id !== 'baby'))
    expect(gate.filter(({ leadsTo }) => leadsTo)).toEqual([])
    expect(steps.filter(({ to }) => to)).toEqual([])
    const said = [...gate.flatMap(({ calls }) => calls), ...calls].map(({ text }) => wordsOf(text))
    const done = steps.flatMap(({ name, alt = '', text, why = [], when, stopIf }) => [name, alt, ...when, ...[text, why, ...stopIf].map(wordsOf)])
    expect([title, lead, alt, description, ...gate.map(({ ask }) => ask), ...said, ...done].filter((words) => lossWords.test(words))).toEqual([])
  }
})
