import { afterEach, expect, test, vi } from 'vitest'
import type { Inline } from '../../src/guide/blocks.ts'
import { plainText } from '../../src/guide/plain-text.ts'
import { sentencesOf } from '../../src/session/sentences.ts'
import { stepSentencesOf, stopRulesOf } from '../../src/session/technique-text.ts'
import { askedSituations, askedTechniques } from './asked.ts'

afterEach(() => vi.unstubAllGlobals())

const withoutSegmenter = () => vi.stubGlobal('Intl', {})
const marks = (mark: number): Inline => ({ kind: 'marks', marks: [mark] })

/** Every text that a session cuts: the steps of all situations. */
const stepTexts = askedSituations.flatMap(({ page }) => (page.type === 'situation' ? page.steps.map(({ text }) => text) : []))
const techniquePages = askedTechniques.flatMap(({ page }) => (page.type === 'technique' ? [page] : []))

const texts: { what: string; text: Inline[]; said: string[] }[] = [
  { what: 'without the marks that stand between', text: ['Cup the breast.', marks(35), ' Rock it', marks(1), '.'], said: ['Cup the breast.', 'Rock it.'] },
  { what: 'with the words of a link', text: ['No latch? ', { kind: 'link', to: '/get-help/', text: ['Feed another ', { kind: 'strong', text: ['way'] }] }, ', and call.'], said: ['No latch?', 'Feed another way, and call.'] },
  { what: 'that begin with a figure', text: ['Picture a clock. 12 points to your chin.'], said: ['Picture a clock.', '12 points to your chin.'] },
  { what: 'with a figure and a short word inside', text: ['Wait 2 min. at most at 38.0 °C. Then call.'], said: ['Wait 2 min. at most at 38.0 °C.', 'Then call.'] },
  { what: 'that end inside quotation marks', text: ['Say "let go". Open your fingers.'], said: ['Say "let go".', 'Open your fingers.'] },
  { what: 'that end before quotation marks do', text: ['Say "let go." Open your fingers.'], said: ['Say "let go."', 'Open your fingers.'] },
  { what: 'that lack their full stop', text: ['Rest now'], said: ['Rest now'] },
  { what: 'where there are none', text: [marks(18), ' '], said: [] },
]

test.for(texts)('a reader is shown sentences $what', ({ text, said }) => {
  expect(sentencesOf(text)).toEqual(said)
})

test.for(texts)('a reader whose browser cuts no sentences is shown them all the same, $what', ({ text, said }) => {
  withoutSegmenter()
  expect(sentencesOf(text)).toEqual(said)
})

test('a reader is shown whole sentences and all of the text, at every step of the guide', () => {
  expect(stepTexts.length).toBeGreaterThan(50)
  for (const text of stepTexts) {
    const sentences = sentencesOf(text)
    expect(sentences.join(' ')).toBe(plainText(text))
    expect(sentences.filter((sentence) => !/^["“\p{Lu}\p{N}].*[.?!]["”)]?$/u.test(sentence))).toEqual([])
    expect(sentences.filter((sentence) => /[.?!]["”)]?\s+["“]?[\p{Lu}\p{N}]|\[\d|\[APP|\s[.,;]/u.test(sentence))).toEqual([])
  }
})

test('a reader is shown the same sentences by every browser', () => {
  const cut = () => [...stepTexts.map(sentencesOf), ...techniquePages.map(stepSentencesOf)]
  const usual = cut()
  withoutSegmenter()
  expect(cut()).toEqual(usual)
})

test.for(techniquePages)('a reader of $path hears every step, and pain as the first reason to stop', (page) => {
  const items = page.sections.find(({ id }) => id === 'steps')?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? []
  expect(items.length).toBeGreaterThan(4)
  expect(stepSentencesOf(page).length).toBeGreaterThanOrEqual(items.length)
  expect(stepSentencesOf(page).filter((sentence) => !/[.?!]["”]?$/.test(sentence))).toEqual([])
  expect(stopRulesOf(page)[0]).toBe(page.stopFirst)
  expect(stopRulesOf(page).length).toBeGreaterThan(1)
})
