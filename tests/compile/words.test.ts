import { expect, test } from 'vitest'
import { closest } from '../../src/compile/closest.ts'
import { gradeOf } from '../../src/compile/reading.ts'
import { sentencesOf, wordsOf } from '../../src/compile/sentences.ts'
import { slugOf } from '../../src/compile/slug.ts'

test.for([
  ['It hurts. Stop!', ['It hurts.', 'Stop!']],
  ['Does it hurt? 2 minutes are enough.', ['Does it hurt?', '2 minutes are enough.']],
  ['"I gave birth." Say so.', ['"I gave birth."', 'Say so.']],
  ['Keep to 38.0 °C or less.', ['Keep to 38.0 °C or less.']],
  ['', []],
] as const)('a reader takes %j as these sentences', ([text, sentences]) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('signs that stand alone are no words', () => {
  expect(wordsOf('Yes – it is / was 38.0 °C')).toEqual(['Yes', 'it', 'is', 'was', '38.0', '°C'])
})

test('short words in short sentences read at a low grade, long ones at a high grade', () => {
  expect(gradeOf(['Rest your hand. Let it lie.'])).toBeLessThan(3)
  expect(gradeOf(['Individual considerations necessitate multidisciplinary communication.'])).toBeGreaterThan(12)
  expect(gradeOf([])).toBe(0)
})

test.for([
  ['Let-down', 'let-down'],
  ['What is TBML, and is it the same?', 'what-is-tbml-and-is-it-the-same'],
  ['D-MER', 'd-mer'],
  ['  Œdème, à soi ', 'œdeme-a-soi'],
])('the heading "%s" has the address %s', ([heading, slug]) => {
  expect(slugOf(heading ?? '').normalize('NFC')).toBe(slug)
})

test('an author who makes a slip is offered the nearest word, and none where nothing is near', () => {
  expect(closest('rhytmic', ['roll', 'rhythmic', 'armpit'])).toBe('rhythmic')
  expect(closest('Armpt', ['roll', 'rhythmic', 'armpit'])).toBe('armpit')
  expect(closest('zebra', ['roll', 'rhythmic', 'armpit'])).toBeUndefined()
  expect(closest('zebra', [])).toBeUndefined()
})
