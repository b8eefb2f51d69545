import type { PlanPart } from '../guide/page-parts.ts'
import type { PlanSource } from '../guide/led-pages.ts'
import type { Source } from '../guide/source.ts'
import { citedIn } from './citations.ts'
import type { Joined } from './finish-situations.ts'

/** The sources of all that a plan's page of paper can say: its parts, what situations say of theirs, and every call. */
export function planSources({ situations, shared: { calls, lossCalls }, workshop: { tables } }: Joined, parts: readonly PlanPart[]): PlanSource[] {
  const said = situations.flatMap(({ texts }) => texts.flatMap((text) => (text?.say ? [text.say.text] : [])))
  const texts = [...said, ...parts.flatMap(({ text, stopIf }) => [text, ...stopIf]), ...[...calls.values(), ...lossCalls.values()].map(({ text }) => text)]
  const cited = citedIn({ intro: texts.map((text) => ({ kind: 'paragraph', text })), sections: [] })
  return cited.flatMap((number) => tables.sources.get(number) ?? []).map((source) => ({ number: source.number, by: saidBy(source) }))
}

/** Who says it: what stands before the first full stop, colon or bracket. */
const saidBy = ({ text }: Source) => text.split(/\.(?:\s|$)|[:;(]/)[0]?.trim() ?? ''
