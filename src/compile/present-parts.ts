/** What the presenter gets besides the rules: what it may show, and what is said beside it. */
import { techniqueAddress } from '../guide/addresses.ts'
import type { Bedside } from '../guide/bedside.ts'
import type { PageLink } from '../guide/page-parts.ts'
import type { PageAct } from '../guide/led-pages.ts'
import type { WrittenBedside } from './bedside-table.ts'
import type { CompiledTechnique } from './compile-technique.ts'
import type { SituationTables } from './situation-tables.ts'

/** The techniques that are led, in the post's order. */
export function offeredOf(techniques: readonly CompiledTechnique[]): PageLink[] {
  const led = techniques.filter(({ fields }) => fields.kind !== 'teach-only').sort((a, b) => a.front.number - b.front.number)
  return led.map(({ fields, front }) => ({ path: techniqueAddress(fields.slug), title: front.title }))
}

export const bedsideShown = ({ head, usual, loss, notes }: WrittenBedside): Bedside => ({ head, usual, loss, notes })

/** Its words where no situation has it. */
export function wipeOf(acts: SituationTables['acts']): PageAct {
  const { name = '', say = [] } = acts.get('wipe') ?? {}
  return { name, say }
}
