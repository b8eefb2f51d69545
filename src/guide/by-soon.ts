import type { Call } from './page-parts.ts'
import { soons, type Soon } from './situation.ts'

/** Calls by how soon they are, the most urgent first; none for what nobody is to do. */
export function bySoon(calls: readonly Call[]): { readonly soon: Soon; readonly inside: readonly Call[] }[] {
  return soons.map((soon) => ({ soon, inside: calls.filter((call) => call.soon === soon) })).filter(({ inside }) => inside.length > 0)
}
