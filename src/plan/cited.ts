import type { Inline, Mark } from '../guide/blocks.ts'
import type { PlanSource } from '../guide/page.ts'
import type { Call, Step } from '../guide/page-parts.ts'

/** Of all sources those that steps and calls name. */
export function citedIn(steps: readonly Step[], calls: readonly Call[], sources: readonly PlanSource[]): readonly PlanSource[] {
  const texts = [...steps.flatMap(({ text, stopIf }) => [text, ...stopIf]), ...calls.map(({ text }) => text)]
  const cited = new Set(texts.flatMap(marksIn))
  return sources.filter(({ number }) => cited.has(number))
}

function marksIn(text: readonly Inline[]): readonly Mark[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : part.kind === 'marks' ? part.marks : marksIn(part.text)))
}
