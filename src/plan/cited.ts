import type { Inline, Mark } from '../guide/blocks.ts'
import type { Call, CitedSource, Step } from '../guide/page-parts.ts'

/** The sources that steps and calls name, in the order of their numbers. */
export function citedIn(steps: readonly Step[], calls: readonly Call[], sources: readonly CitedSource[]): readonly CitedSource[] {
  const texts = [...steps.flatMap(({ text, stopIf }) => [text, ...stopIf]), ...calls.map(({ text }) => text)]
  const cited = new Set(texts.flatMap(marksIn))
  return sources.filter(({ number }) => cited.has(number)).sort((one, other) => one.number - other.number)
}

/** Who says it: what stands before the first full stop, colon or bracket of a source's text. */
export function shortSource({ text }: CitedSource): string {
  return text.split(/\.(?:\s|$)|[:;(]/)[0]?.trim() ?? ''
}

function marksIn(text: readonly Inline[]): readonly Mark[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : part.kind === 'marks' ? part.marks : marksIn(part.text)))
}
