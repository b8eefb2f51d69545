/**
 * What the text of a page is made of: checked Markdown as plain data that survives JSON.
 * Imports nothing from other folders, so it can run anywhere.
 */
import type { NamedPicture } from './picture.ts'

/** Where a claim comes from: a numbered source, 'K' ("not checked") or 'APP' ("our choice"). */
export type Mark = number | 'K' | 'APP'

export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly text: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly text: readonly Inline[] }
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }

/** Prose that may name what must not be done ('never', 'disagree', 'quote'), and prose set apart for the reader. */
export const boxTypes = ['never', 'disagree', 'quote', 'note', 'danger'] as const
export type BoxType = (typeof boxTypes)[number]

export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'terms'; readonly entries: readonly Term[] }
  | { readonly kind: 'box'; readonly type: BoxType; readonly blocks: readonly Block[] }
  | { readonly kind: 'emergency-numbers'; readonly rows: readonly EmergencyRow[] }
  | { readonly kind: 'pictures'; readonly pictures: readonly NamedPicture[] }

/** A word of the glossary; `id` is its anchor. */
export interface Term {
  readonly id: string
  readonly term: string
  readonly text: readonly Inline[]
}

export interface Section {
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** One country's telephone numbers. Nothing outside this shape may hold one. */
export interface EmergencyRow {
  readonly country: string
  readonly name: string
  readonly emergency: readonly string[]
  readonly advice: readonly Line[]
  readonly mind: readonly Line[]
  readonly notes: readonly string[]
  readonly marks: readonly Mark[]
  readonly checked: string
}

export interface Line {
  readonly number?: string | undefined
  readonly what: string
}
