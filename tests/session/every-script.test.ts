import { expect, test } from 'vitest'
import { lossWords } from '../../src/compile/loss-words.ts'
import { makeScript, timesOf } from '../../src/session/make-script.ts'
import { plainText } from '../../src/guide/plain-text.ts'
import type { SessionStep } from '../../src/session/session.ts'
import { secondsUntil } from '../../src/session/step-ending.ts'
import { allChoices, askedAt, askedSituations, everythingAsked, rules } from './asked.ts'

/** Every script that can be had of what was asked. */
const scriptsOf = (asked: (typeof everythingAsked)[number]) => allChoices(asked).flatMap((choices) => (['usual', 'slower'] as const).map((pace) => ({ choices, script: makeScript(asked, choices, pace) })))
const isHandsOn = ({ kind }: SessionStep) => kind === 'technique' || ['rps', 'express', 'pump'].includes(kind)

/** The technique that a screen does, by its name: "How it goes" is read, not done. */
const techniqueOf = (asked: (typeof everythingAsked)[number], { name }: SessionStep) => {
  const page = asked.techniques.find(({ title }) => title === name)
  return page && rules.techniques.find(({ slug }) => page.path.endsWith(`/${slug}/`))
}

test.for(everythingAsked)('a reader of $page.path meets whole screens: a name, words, an end and time to move', (asked) => {
  for (const { script } of scriptsOf(asked)) {
    for (const { name, sentences, changing, ending, beat, when } of script) {
      expect(name).not.toBe('')
      expect(sentences.length).toBeGreaterThan(0)
      expect([...sentences, ...when].filter((words) => words.trim() === '' || /\[\w+\]|[{}]/.test(words))).toEqual([])
      expect(changing).toBeGreaterThanOrEqual(5)
      expect(changing).toBeLessThanOrEqual(30)
      expect(secondsUntil(ending) ?? 1).toBeGreaterThan(0)
      for (const at of beat?.at ?? []) expect(at < (beat?.loop ?? 0) && at >= 0).toBe(true)
    }
    for (const { changing, doing = 1 } of timesOf(script)) expect([changing, doing].every(Number.isInteger)).toBe(true)
  }
})

test.for(everythingAsked)('a reader of $page.path finds pain as a reason to stop beside every step with hands', (asked) => {
  for (const { script } of scriptsOf(asked)) {
    for (const { stopIf } of script.filter(isHandsOn)) expect(stopIf[0]).toMatch(/\b(pain|hurts?)\b/i)
  }
})

test.for(everythingAsked)('a reader of $page.path sees every technique drawn, and is told what the drawing shows', (asked) => {
  for (const { script } of scriptsOf(asked)) {
    for (const step of script.filter(({ kind }) => kind === 'technique')) {
      expect(step.drawing?.scenes.length).toBeGreaterThan(0)
      expect(step.alt).toMatch(/\.$/)
    }
    for (const { drawing, alt } of script) expect(alt === undefined).toBe(drawing === undefined)
  }
})

test.for(everythingAsked)('a reader of $page.path is played nothing that is too long for one breast', (asked) => {
  const expressing = asked.page.type === 'situation' ? asked.page.route.expressing : 'comfort'
  for (const { script } of scriptsOf(asked)) {
    const done = script.filter(({ name, kind }) => kind === 'express' || (kind === 'technique' && name !== 'How it goes'))
    const secondsOf = (steps: readonly SessionStep[]) => steps.reduce((sum, { ending }) => sum + (secondsUntil(ending) ?? 0), 0)
    const of = (kind: 'massage' | 'milk', side?: string) =>
      done.filter((step) => (techniqueOf(asked, step)?.kind === 'massage') === (kind === 'massage') && techniqueOf(asked, step)?.kind !== 'oil' && (side === undefined || (step.side ?? side) === side))
    for (const side of ['left', 'right']) {
      expect(secondsOf(of('massage', side))).toBeLessThanOrEqual(180)
      for (const step of of('massage', side)) expect(secondsOf(of('massage', side).filter(({ name }) => name === step.name))).toBeLessThanOrEqual(120)
      if (expressing === 'comfort') expect(secondsOf(of('massage', side)) + secondsOf(of('milk', side))).toBeLessThanOrEqual(300)
    }
    if (expressing === 'feed') expect(secondsOf(of('milk'))).toBeLessThanOrEqual(1800)
    expect(script.filter(({ kind }) => kind === 'rps').length).toBeLessThanOrEqual(3)
  }
})

test.for(everythingAsked)('a reader of $page.path does each side of a step in turn, the chosen one first', (asked) => {
  const other = { left: 'right', right: 'left' } as const
  for (const { choices: { changed } } of scriptsOf(asked)) {
    const sides = (first: 'left' | 'right') => makeScript(asked, { first, changed }, 'usual').map(({ side }) => side)
    expect(sides('left')).toEqual(sides('right').map((side) => side && other[side]))
  }
})

test.for(askedSituations)('a reader of $page.path is told all that its page says of the steps they chose, in its order', (asked) => {
  const { page } = asked
  const written = page.type === 'situation' ? page.steps.map(({ name, text }) => `${name}: ${plainText(text)}`) : []
  for (const { script } of scriptsOf(asked)) {
    const places = script.map(({ name, sentences }) => written.indexOf(`${name}: ${sentences.join(' ')}`))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  }
})

test('a reader after a loss meets no word of feeding and no drop of milk', () => {
  for (const { script } of scriptsOf(askedAt('/situations/milk-not-wanted/'))) {
    expect(script.some(({ drawing }) => drawing)).toBe(true)
    expect(lossWords.exec(JSON.stringify(script.map(({ kind: _, ...shown }) => shown)))).toBeNull()
    expect(script.flatMap(({ drawing }) => drawing?.scenes ?? []).flatMap(({ marks }) => marks).filter((mark) => mark === 'milk' || mark === 'cup')).toEqual([])
  }
})

test('a reader with a hot patch is shown no hands on the breast, save with cold', () => {
  for (const { script } of scriptsOf(askedAt('/situations/red-and-hot/'))) {
    expect(script.filter(isHandsOn)).toEqual([])
    expect(script.flatMap(({ drawing }) => drawing?.scenes ?? []).filter(({ hands, marks }) => hands.length > 0 && !marks.includes('cold-pack'))).toEqual([])
  }
})
