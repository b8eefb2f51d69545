import type { PlanSource } from '../guide/led-pages.ts'
import { marksOfText } from '../guide/marks-of-text.ts'
import type { RoutePage } from '../guide/page.ts'

/** Of all sources those that a plan names on paper. */
export function citedIn({ always = [], steps, calls }: Pick<RoutePage, 'always' | 'steps' | 'calls'>, sources: readonly PlanSource[]): readonly PlanSource[] {
  const texts = [...always, ...steps.flatMap(({ text, stopIf }) => [text, ...stopIf]), ...calls.map(({ text }) => text)]
  const cited = new Set(texts.flatMap(marksOfText))
  return sources.filter(({ number }) => cited.has(number))
}
