import type { Block, Section } from './blocks.ts'
import type { Label } from './technique.ts'

/** What every page has. */
export interface PageBase {
  /** Address under the guide's base; starts and ends with a slash. */
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly description: string
  /** The day the page was last held against its sources, YYYY-MM-DD. */
  readonly checked: string
  /** What a reader may type who does not know our words. */
  readonly aliases: readonly string[]
  /** How much is known of what the page says, and one plain reason; pages that give no advice have neither. */
  readonly label?: Label | undefined
  readonly because?: string | undefined
  /** Text before the first heading. */
  readonly intro: readonly Block[]
  readonly sections: readonly Section[]
}
