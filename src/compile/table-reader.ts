import type { Inline } from '../guide/blocks.ts'
import { checkClaims, checkMarks } from './check-claims.ts'
import { checkNoMedicine } from './check-medicine.ts'
import { checkTechniqueText } from './check-text.ts'
import type { Tell } from './content-error.ts'
import { fieldText } from './field-text.ts'
import type { Passage } from './passages.ts'
import { checkFigures, checkPlain, checkWording, inRouteText } from './wording.ts'
import type { Workshop } from './workshop.ts'

/** Reads the fields of one table, then holds them all against what holds for safety text. */
export interface TableReader {
  readonly text: (written: string, line: number) => readonly Inline[]
  /** What somebody says, under one mark for all of it: held to the same as `text`, but for marks of its own. */
  readonly quoted: (written: string, line: number) => readonly Inline[]
  readonly plain: (written: string, line: number) => string
  readonly check: () => void
  readonly passages: readonly Passage[]
}

export function tableReader({ tables, language }: Workshop, tell: Tell): TableReader {
  const context = { limits: tables.limits, language, shared: tables.shared, pictures: tables.pictures, glossary: false }
  const claims: Passage[] = []
  const quoted: Passage[] = []
  const plain: Passage[] = []
  return {
    passages: claims,
    text: (written, line) => {
      const field = fieldText(written, line, context, tell)
      claims.push(...field.passages)
      return field.text
    },
    quoted: (written, line) => {
      const field = fieldText(written, line, context, tell)
      quoted.push(...field.passages)
      return field.text
    },
    plain: (text, line) => {
      plain.push({ kind: 'text', line, text, marks: [], limits: [], boxes: [], section: '' })
      return text
    },
    check: () => {
      const all = [...plain, ...quoted, ...claims]
      checkTechniqueText(all, tables, language, tell)
      checkWording(all, inRouteText, tell)
      checkFigures(all, tell)
      checkNoMedicine(all, tell)
      checkPlain(plain, tell)
      checkClaims(claims, tables, tell)
      checkMarks([...quoted, ...claims], tables, tell)
    },
  }
}
