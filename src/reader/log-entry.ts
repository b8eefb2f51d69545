/** What a reader who keeps a log keeps of one session, on this device alone. */
import type { Side } from '../guide/drawing-names.ts'

export interface LogEntry {
  /** Made at random, so that two tabs never write over each other. */
  readonly id: string
  /** When it began, in milliseconds since 1970. */
  readonly at: number
  /** What was played, such as "situation" and "engorged"; and its title then. */
  readonly kind: 'situation' | 'technique'
  readonly slug: string
  readonly title: string
  /** The breasts it was for. */
  readonly sides: readonly Side[]
  /** The names of the steps that were reached. */
  readonly done: readonly string[]
  readonly seconds: number
  readonly ended: 'done' | 'hurt' | 'left'
  /** How it felt, 0 (no pain) to 10; none where the reader did not say. */
  readonly before?: number | undefined
  readonly after?: number | undefined
}

/** The log of this device. Every call rejects where the device refuses; then nothing kept earlier is lost. */
export interface Log {
  /** The newest first. */
  readonly all: () => Promise<readonly LogEntry[]>
  /** Adds entries; one that is there already, by its id, is replaced. All or none. */
  readonly put: (entries: readonly LogEntry[]) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly clear: () => Promise<void>
}
