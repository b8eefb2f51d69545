/**
 * The words that the brief forbids (section 10, rules 5, 10 and 13; product, "Words"), and where each may stand.
 * Boxes typed never, disagree and quote may name what must not be done: that is what they are for.
 */
import type { Tell } from './content-error.ts'
import type { Passage } from './passages.ts'
import { sentencesOf } from './sentences.ts'

interface WordRule {
  readonly rule: string
  /** Global, so that each forbidden word of a sentence is told. */
  readonly words: RegExp
  readonly mend: string
  /** True where this use of the word is right. */
  readonly allows?: (passage: Passage, sentence: string) => boolean
}

const inTypedBox = ({ boxes }: Passage) => boxes.some((box) => box === 'never' || box === 'disagree' || box === 'quote')

const force = /\b(deep massage|deep pressure|deeply|firmly|dig|digs|digging|squeez(?:e|es|ing) out|push(?:es|ing)? out|break(?:s|ing)? up|unclog\w*|drain|draining|drained|empty(?:ing)? (?:the|your) breasts?|towards? (?:the|your) nipples?|combs?|toothbrush\w*|vibrat\w*|guns?|scrap(?:e|es|ing|ers?)|needles?|needling|pins?|pierc(?:e|es|ed)|suck(?:s|ing)? out)\b/gi
const nuts = /\b(peanut|almond|walnut|hazelnut|cashew|arachis|macadamia|pecan|pistachio)s?\b/gi
const medicines = /\b(\d+ ?mg|mg|tablets every|nurofen|advil|motrin|brufen|tylenol|panadol|calpol|amoxicillin|flucloxacillin|dicloxacillin|cephalexin|cefalexin|clindamycin|erythromycin|penicillin)\b/gi

export const everywhere: readonly WordRule[] = [
  { rule: 'rule 5', words: force, mend: 'Say it without force or a tool, or put it in a :::never, :::disagree or :::quote box.', allows: inTypedBox },
  { rule: 'rule 5', words: /\bneedl\w*/gi, mend: 'Put "no" or "never" in its sentence.', allows: (_, sentence) => /\b(no|never)\b/i.test(sentence) },
  { rule: 'rule 8', words: nuts, mend: 'Say "nut oil", or put the name in a :::never box.', allows: ({ boxes }) => boxes.includes('never') },
  { rule: 'rule 13', words: medicines, mend: 'No doses, brands or antibiotic names.' },
  { rule: 'rule 13', words: /\blecithin\b/gi, mend: 'Put "ask" in its sentence.', allows: (passage, sentence) => passage.kind === 'heading' || /\bask\b/i.test(sentence) },
  { rule: 'product, "Words"', words: /\b(mums?|failed|just|simply)\b/gi, mend: 'Use a plainer, kinder word.', allows: ({ boxes }) => boxes.includes('quote') },
]

/** In techniques, situations and what they share, nothing may sound settled. */
export const inTechniqueText: readonly WordRule[] = [
  { rule: 'rule 10', words: /\b(drains|flush(?:es)?|clears|toxins?|works|proven|cures?|evidence-based)\b/gi, mend: 'Say what may happen, not more.', allows: inTypedBox },
]

/** In routes, their gate and their calls, kneading is done nowhere. */
export const inRouteText: readonly WordRule[] = [
  { rule: 'rule 1', words: /\bknead\w*/gi, mend: 'Kneading is done nowhere. Name it in a :::never, :::disagree or :::quote box alone.', allows: inTypedBox },
]

/** Tells every forbidden word in the passages. */
export function checkWording(passages: readonly Passage[], rules: readonly WordRule[], tell: Tell): void {
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage.text)) {
      for (const { rule, words, mend, allows } of rules) {
        if (allows?.(passage, sentence)) continue
        for (const [word] of sentence.matchAll(words)) tell(passage.line, `"${word}" may not stand here (${rule}).`, mend)
      }
    }
  }
}

const bareFigure = /\b\d+(?:[.,]\d+)?(?:\s*(?:–|-|to)\s*\d+(?:[.,]\d+)?)?[\s-]*(?:°|degrees?\b|seconds?\b|secs?\b|minutes?\b|mins?\b|hours?\b|hrs?\b|h\b|days?\b|weeks?\b|months?\b|years?\b|kg\b|cm\b|inch(?:es)?\b|times\b|percent\b|%)/i
const bareDegrees = /\b\d+(?:[.,]\d+)?\s*(?:°|degrees?\b)/i

/** Outside safety text too, a danger box is one, and a temperature is always said by its name. */
export function checkDangerFigures(passages: readonly Passage[], tell: Tell): void {
  const inDanger = ({ boxes }: Passage) => boxes.includes('danger')
  checkFigures(passages.filter(inDanger), tell)
  checkFigures(passages.filter((passage) => !inDanger(passage) && bareDegrees.test(passage.text)), tell)
}

/** A field of front matter is shown as it stands: a mark or a limit there would reach the reader as brackets. */
export function checkPlain(passages: readonly Passage[], tell: Tell): void {
  for (const { text, line } of passages) {
    const code = /\{[^}]*\}|\[[^\]]*\]|<[^>]*>/.exec(text)?.[0]
    if (code) tell(line, `${code} is shown as it stands in this field.`, 'Write plain words here.')
  }
}

/** In safety text a number is used by its name, so that it cannot differ from page to page (rule 11). */
export function checkFigures(passages: readonly Passage[], tell: Tell): void {
  for (const { text, line } of passages) {
    const figure = bareFigure.exec(text)?.[0]
    if (figure) tell(line, `"${figure}" is a bare figure (rule 11).`, 'Use its name from limits.yaml, such as {cold}.')
  }
}

/** Telephone numbers stand in emergency.yaml alone (rule 12). */
export function checkPhones(passages: readonly Passage[], numbers: readonly string[], tell: Tell): void {
  for (const { text, line } of passages) {
    const words: readonly string[] = text.replace(/\d{4}-\d\d-\d\d/g, '').match(/\+?\d[\d -]*\d/g) ?? []
    const phone = words.find((word) => numbers.includes(word) || word.replace(/\D/g, '').length > 6)
    if (phone) tell(line, `"${phone}" looks like a telephone number (rule 12).`, 'Numbers stand in emergency.yaml only. Write ::emergency-numbers.')
  }
}
