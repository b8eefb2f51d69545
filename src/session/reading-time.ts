import { paces, type Pace } from './pace.ts'

const secondsAWord = 0.5
const secondsASentence = 1
const [shortestChange, longestChange] = [5, 20]

/** Seconds to read sentences without haste, in pain and at night. */
export function readingSeconds(sentences: readonly string[], pace: Pace): number {
  const words = sentences.flatMap((sentence) => sentence.split(' '))
  return (words.length * secondsAWord + sentences.length * secondsASentence) * paces[pace]
}

/** Seconds to move one's hands, with time to read what is new. */
export function changingSeconds(sentences: readonly string[], isNew: boolean, pace: Pace): number {
  const reading = isNew ? readingSeconds(sentences, 'usual') : shortestChange
  return Math.min(longestChange, Math.max(shortestChange, reading)) * paces[pace]
}
