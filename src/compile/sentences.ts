/** The sentences of a paragraph: each ends at . ! or ? before a capital or a figure, or at the end. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”')]?)\s+(?=["“'(]?[\p{Lu}\p{N}])/u).filter((sentence) => wordsOf(sentence).length > 0)
}

export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
