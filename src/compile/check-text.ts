import { limitText } from './limit-text.ts'
import { checkGrade, checkSentences } from './reading.ts'
import { checkPhones, checkWording, everywhere, inTechniqueText } from './wording.ts'
import type { Tell } from './content-error.ts'
import type { Passage } from './passages.ts'
import type { Tables } from './workshop.ts'

/** The rules of language that hold for every text. */
export function checkText(passages: readonly Passage[], tables: Tables, language: string, tell: Tell): void {
  const shown = (text: string) => showLimits(text, tables, language)
  checkSentences(passages, shown, tell)
  checkGrade(passages, shown, tell)
  checkWords(passages, tables, tell)
}

/** The rules for text that tells what hands do. */
export function checkTechniqueText(passages: readonly Passage[], tables: Tables, language: string, tell: Tell): void {
  checkText(passages, tables, language, tell)
  checkWording(passages, inTechniqueText, tell)
}

/** The rules for text that search engines show: its words count, its length is theirs to cut. */
export function checkWords(passages: readonly Passage[], tables: Tables, tell: Tell): void {
  checkWording(passages, everywhere, tell)
  checkPhones(passages, phoneNumbers(tables), tell)
}

function showLimits(text: string, { limits }: Tables, language: string): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const limit = limits.get(name)
    return limit ? limitText(limit, language) : whole
  })
}

function phoneNumbers({ emergency }: Tables): string[] {
  return emergency.flatMap((row) => [...row.emergency, ...[...row.advice, ...row.mind].flatMap(({ number }) => number ?? [])])
}
