/** What a situation says beside its steps: care that has no dose, and what is not done. No plan of it comes without. */
import type { Inline } from '../guide/blocks.ts'
import { plainText } from '../guide/plain-text.ts'
import type { RouteStep } from '../guide/route.ts'
import type { Held } from './plan-fault.ts'

/** Where no hand touches, what is said of feeds is of that kind too: "keep milk moving as usual" (rule 2). */
export function isAlwaysSo({ kind }: Pick<RouteStep, 'kind'>, { situation }: Held): boolean {
  return kind === 'rest' || (kind === 'feed' && situation?.route.handsOn === 'none')
}

/** Each as its page says it. What speaks of painkillers stands with their cautions, which a sheet of paper has no room for (rule 13). */
export function alwaysSo(held: Held): readonly (readonly Inline[])[] {
  const steps = held.situation?.steps.filter((step) => isAlwaysSo(step, held)) ?? []
  return steps.map(({ text }) => text).filter((text) => !/painkiller|pain relief/i.test(plainText(text)))
}
