import { expect, test } from 'vitest'
import { add, edited, linesRead } from './author.ts'
import { lost, roll } from './broken.ts'

/** What rule 5 forbids, each in a sentence of its own. */
const force = [
  'deep massage', 'deep pressure', 'deeply', 'firmly', 'dig', 'digging', 'squeeze out', 'squeezing out', 'push out', 'pushes out', 'break up', 'breaks up',
  'unclog', 'unclogged', 'drain', 'draining', 'empty the breast', 'toward the nipple', 'towards your nipple', 'comb', 'combs', 'toothbrush', 'vibrate',
  'vibrator', 'vibrating', 'gun', 'guns', 'scrape', 'scraper', 'pin', 'pierce', 'suck out',
]
/** What rule 10 forbids: words that sound settled. */
const settled = ['drains', 'flushes', 'clears', 'toxins', 'works', 'proven', 'cures', 'evidence-based']
const nuts = ['peanut', 'almond', 'walnut', 'hazelnut', 'cashew', 'arachis']
/** What rule 13 forbids, in a box or not. */
const medicines = ['400 mg', 'tablets every', 'Nurofen', 'Advil', 'Tylenol', 'Calpol', 'amoxicillin', 'flucloxacillin', 'penicillin']
const unkind = ['mum', 'mums', 'just', 'simply', 'failed']

const sentences = (words: readonly string[]) => words.map((word) => `So we say ${word} here. [APP]`).join('\n\n')
const boxed = (box: string, words: readonly string[]) => `:::${box}\n${sentences(words)}\n:::`

/** The words that the author of `file` is told of after writing `text` at its end. */
function wordsTold(text: string, file = roll): (string | undefined)[] {
  return linesRead(edited({ [file]: add(text) })).map((line) => /: "(.*?)" may not stand here \(/.exec(line)?.[1])
}

test('each word of force is refused in a technique, and its rule is named', () => {
  expect(wordsTold(sentences(force))).toEqual(force)
  expect(linesRead(edited({ [roll]: add('Comb it. [APP]') }))[0]).toMatch('"Comb" may not stand here (rule 5). Say it without force or a tool, or put it in a :::never, :::disagree or :::quote box.')
})

test('each word of force is refused on any page', () => {
  expect(wordsTold(sentences(force), lost)).toEqual(force)
})

test.for(['never', 'disagree', 'quote'])('words of force may stand in a :::%s box, where they tell what not to do', (box) => {
  expect(wordsTold(boxed(box, [...force, ...settled]))).toEqual([])
})

test.for(['note', 'danger'])('words of force are refused in a :::%s box', (box) => {
  expect(wordsTold(boxed(box, force))).toEqual(force)
})

test('each word that sounds settled is refused in a technique', () => {
  expect(wordsTold(sentences(settled))).toEqual(settled)
})

test('a needle needs "no" or "never" in its sentence, even in a :::never box', () => {
  expect(wordsTold(':::never\nA needle is here. [APP]\n:::')).toEqual(['needle'])
  expect(wordsTold(':::never\nNever use a needle. [APP]\n:::')).toEqual([])
  expect(wordsTold(':::never\nUse no needles. [APP]\n:::')).toEqual([])
})

test('nut oils are named in a :::never box and nowhere else', () => {
  expect(wordsTold(sentences(nuts))).toEqual(nuts)
  expect(wordsTold(boxed('disagree', nuts))).toEqual(nuts)
  expect(wordsTold(boxed('never', nuts))).toEqual([])
})

test('doses, brands and antibiotics are refused, also in a :::never box', () => {
  expect(wordsTold(sentences(medicines))).toEqual(medicines)
  expect(wordsTold(boxed('never', medicines))).toEqual(medicines)
})

test('lecithin needs "ask" in its sentence', () => {
  expect(wordsTold('You may take lecithin. [APP]', lost)).toEqual(['lecithin'])
  expect(wordsTold('Ask before you take lecithin. [APP]', lost)).toEqual([])
})

test('unkind words are refused outside a quotation', () => {
  expect(wordsTold(sentences(unkind), lost)).toEqual(unkind)
  expect(wordsTold(boxed('quote', unkind), lost)).toEqual([])
})

test('two forbidden words in one sentence are both told', () => {
  expect(wordsTold('Dig in deeply. [APP]')).toEqual(['Dig', 'deeply'])
})

test('words that only look like a forbidden one may stand', () => {
  expect(wordsTold('Begin at the pinkie. A spine digests. You adjust it. [APP]')).toEqual([])
})
