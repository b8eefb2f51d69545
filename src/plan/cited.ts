import type { Inline, Mark } from '../guide/blocks.ts'
import type { PlanSource } from '../guide/led-pages.ts'
import type { RoutePage } from '../guide/page.ts'

/** Of all sources those that a plan names on paper. */
export function citedIn({ always = [], steps, calls }: Pick<RoutePage, 'always' | 'steps' | 'calls'>, sources: readonly PlanSource[]): readonly PlanSource[] {
  const texts = [...always, ...steps.flatMap(({ text, stopIf }) => [text, ...stopIf]), ...calls.map(({ text }) => text)]
  const cited = new Set(texts.flatMap(marksIn))
  return sources.filter(({ number }) => cited.has(number))
}

function marksIn(text: readonly Inline[]): readonly Mark[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : part.kind === 'marks' ? part.marks : marksIn(part.text)))
}
