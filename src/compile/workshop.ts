import type { DrawingText } from '../guide/drawing-text.ts'
import type { FindText } from '../guide/find-text.ts'
import type { InterfaceText } from '../guide/interface-text.ts'
import type { PlanText } from '../guide/plan-text.ts'
import type { PresentText } from '../guide/present-text.ts'
import type { SessionText } from '../guide/session-text.ts'
import type { SettingsText } from '../guide/settings-text.ts'
import type { Limits } from '../guide/limits.ts'
import type { Block, EmergencyRow } from '../guide/blocks.ts'
import type { NamedPicture } from '../guide/picture.ts'
import type { Source } from '../guide/source.ts'
import type { Bar } from '../guide/technique.ts'
import type { Tell } from './content-error.ts'

export interface CompileOptions {
  readonly language: string
  readonly version: string
  /** YYYY-MM-DD; emergency numbers older than a year are refused. */
  readonly today: string
}

/** The texts that stand on no page of their own, by the file that holds them. */
export interface Texts {
  readonly interface: InterfaceText
  readonly drawing: DrawingText
  readonly find: FindText
  readonly session: SessionText
  readonly settings: SettingsText
  readonly plan: PlanText
  readonly present: PresentText
}

/** What every page draws on, each kept in one place. */
export interface Tables {
  readonly limits: Limits
  readonly sources: ReadonlyMap<number, Source>
  readonly emergency: readonly EmergencyRow[]
  readonly bars: Readonly<Record<Bar, string>>
  readonly texts: Texts
  /** Blocks that pages pull in by name. */
  readonly shared: ReadonlyMap<string, readonly Block[]>
  readonly pictures: ReadonlyMap<string, NamedPicture>
}

/** What each file is compiled with. */
export interface Workshop {
  readonly tables: Tables
  readonly language: string
}

/** Gives each file its own way to tell. */
export type TellIn = (file: string) => Tell
