/** What the presenter gets besides the rules: what it may show, and what is said beside it. */
import { techniqueAddress } from '../guide/addresses.ts'
import type { Bedside } from '../guide/bedside.ts'
import type { PageLink } from '../guide/page-parts.ts'
import type { PageAct } from '../guide/led-pages.ts'
import type { WrittenBedside } from './bedside-table.ts'
import type { CompiledTechnique } from './compile-technique.ts'
import { ledTechniques } from './led-techniques.ts'
import type { SituationTables } from './situation-tables.ts'

/** What it can show of techniques. */
export function offeredOf(techniques: readonly CompiledTechnique[]): PageLink[] {
  return ledTechniques(techniques).map(({ fields, front }) => ({ path: techniqueAddress(fields.slug), title: front.title }))
}

export const bedsideShown = ({ head, usual, loss, notes }: WrittenBedside): Bedside => ({ head, usual, loss, notes })

/** Its words where no situation has it. */
export function wipeOf(acts: SituationTables['acts']): PageAct {
  const { name = '', say = [] } = acts.get('wipe') ?? {}
  return { name, say }
}
