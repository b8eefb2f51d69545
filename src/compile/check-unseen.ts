import type { Tell } from './content-error.ts'

/** Control characters but the end of a line, what turns the direction of the text around it, and what nobody sees. */
const unseen = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

/** A character that no author sees can hide a word from its reader, and from the rules: none may stand in any file. */
export function checkUnseen(text: string, tell: Tell): void {
  for (const [at, line] of text.split('\n').entries()) {
    const [found] = unseen.exec(line) ?? []
    if (found) tell(at + 1, `A character that nobody sees stands in this line (${codeOf(found)}).`, 'Type the line anew, without pasting.')
  }
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
