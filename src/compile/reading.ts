import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Tell } from './content-error.ts'
import type { Passage } from './passages.ts'
import { sentencesOf, wordsOf } from './sentences.ts'

/** Our readers are tired and frightened: grade 6, and sentences of fewer than 15 words (product, "Words"). */
export const highestGrade = 6
export const mostWords = 14

/** Tells each sentence that is too long. `shown` turns {limits} into what is read. */
export function checkSentences(passages: readonly Passage[], shown: (text: string) => string, tell: Tell): void {
  for (const passage of passages) {
    for (const sentence of sentencesOf(shown(passage.text))) {
      const count = wordsOf(sentence).length
      if (count > mostWords) tell(passage.line, `This sentence has ${count} words: "${sentence}"`, `Say it in ${mostWords} or fewer, or in two.`)
    }
  }
}

/** Tells where the whole text reads above grade 6. */
export function checkGrade(passages: readonly Passage[], shown: (text: string) => string, tell: Tell): void {
  const grade = gradeOf(passages.filter((passage) => passage.kind === 'text').map((passage) => shown(passage.text)))
  if (grade > highestGrade) tell(passages[0]?.line ?? 1, `The text from here on reads at grade ${grade.toFixed(1)}.`, `Use shorter words and sentences, to grade ${highestGrade} or lower.`)
}

/** The Flesch–Kincaid school grade of some paragraphs; 0 for none. */
export function gradeOf(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0) })
}

/** Counting is slow, and a guide says the same words again and again. */
const counted = new Map<string, number>()

function syllablesIn(word: string): number {
  const count = counted.get(word) ?? Math.max(1, syllable(word))
  counted.set(word, count)
  return count
}
