/** "Chest" for a reader who does not say "breast", and °C or °F alone: pure, over one text. It knows English only. */
import type { Settings } from './settings.ts'

/**
 * What says "breast" in every reader's words: a word in quotation marks, both words side by side, names of illness, things
 * and methods, names of groups; and what would turn into something else: chest pain is an emergency, a chest infection is
 * of the lungs.
 */
const asItIs = /(["“]breasts?["”]|[Bb]reast or chest|[Bb]reast (?:cancer|milk|pain|shields?|pumps?)\b|[Bb]reast surgery or cancer|[Aa]ccessory breast tissue|therapeutic breast massage in lactation|infection of the breast|infected breast|(?:[A-Z]\w+ )+Breast\w*|Breast\w*(?: [A-Z]\w+)+)/

/** In this order. One breast of two is a side: a chest has two, and what covers a third of one is less than a third of it. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\b(?:in|on) (that|this|one|each|the other) breast\b/g, 'on $1 side'],
  [/\b(that|this|one|each|the other) breast\b/gi, '$1 side'],
  [/\b(minutes|seconds) a breast\b/g, '$1 a side'],
  [/\b(both|between) breasts\b/gi, '$1 sides'],
  [/\bthird of the breast\b/g, 'third of one side'],
  [/\b(b)reast surgery\b/gi, '$1reast or chest surgery'],
  [/\b(your) breasts were\b/gi, '$1 chest was'],
  [/\b(your) breasts hold\b/gi, '$1 chest holds'],
  [/\bAre your breasts\b/g, 'Is your chest'],
  [/\b(your) breasts\b/gi, '$1 chest'],
  [/\bbreast(?!bone| or chest)/g, 'chest'],
  [/\bBreast(?!bone| or chest)/g, 'Chest'],
]

/** A text without "breast" is the same. */
export function inWords(text: string, word: Settings['word']): string {
  if (word === 'breast') return text
  // Every second part is what the pattern found.
  return text.split(asItIs).map((part, at) => (at % 2 === 1 ? part : rules.reduce((said, [found, instead]) => said.replace(found, instead), part))).join('')
}

/** "38.0 °C / 100.4 °F" with one of the two alone. */
export function inDegrees(text: string, degrees: Settings['degrees']): string {
  return degrees === 'both' ? text : text.replace(/([\d.–]+\s°C) \/ ([\d.–]+\s°F)/g, degrees === 'celsius' ? '$1' : '$2')
}
