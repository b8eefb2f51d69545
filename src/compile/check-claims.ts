import type { Mark } from '../guide/blocks.ts'
import type { Tell } from './content-error.ts'
import type { Passage } from './passages.ts'
import type { Tables } from './workshop.ts'

/** Every passage in `claims` says where it comes from (rule 15). A limit used by name brings its own marks. */
export function checkClaims(claims: readonly Passage[], tables: Tables, tell: Tell): void {
  for (const { kind, line, marks, limits, text } of claims) {
    const marked = marks.length > 0 || limits.some((name) => tables.limits.has(name))
    if (kind === 'text' && text !== '' && !marked) tell(line, `This claim has no source: "${start(text)}" (rule 15)`, 'Add [a source number], [K] for not checked, or [APP] for our choice.')
  }
}

/** Every source number that the passages name exists. */
export function checkMarks(passages: readonly Passage[], { sources }: Tables, tell: Tell): void {
  for (const { line, marks } of passages) {
    for (const mark of marks) {
      if (typeof mark === 'number' && !sources.has(mark)) tell(line, `Source [${mark}] does not exist.`, `The sources are numbered 1 to ${sources.size}.`)
    }
  }
}

/** A passage's own marks, and those that the limits it names bring along. */
export function marksOf(passage: Passage, { limits }: Tables): readonly Mark[] {
  return [...passage.marks, ...passage.limits.flatMap((name) => limits.get(name)?.marks ?? [])]
}

const start = (text: string) => (text.length > 50 ? `${text.slice(0, 50).trimEnd()}…` : text)
