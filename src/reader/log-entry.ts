/** What a reader who keeps a log keeps of one session, on this device alone. */
import { sideNames, type Side } from '../guide/drawing-names.ts'

const kinds = ['situation', 'technique', 'plan'] as const
const endings = ['done', 'hurt', 'left'] as const

export interface LogEntry {
  /** Made at random, so that two tabs never write over each other. */
  readonly id: string
  /** When it began, in milliseconds since 1970. */
  readonly at: number
  /** What was played, such as "situation" and "engorged"; and its title then. */
  readonly kind: (typeof kinds)[number]
  readonly slug: string
  readonly title: string
  /** The breasts it was for. */
  readonly sides: readonly Side[]
  /** The names of the steps that were reached. */
  readonly done: readonly string[]
  readonly seconds: number
  readonly ended: (typeof endings)[number]
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

/** The entry that a kept value is, with nothing else in it; undefined where it is none: it may be rubbish, or come from another edition. */
export function logEntryIn(value: unknown): LogEntry | undefined {
  const { id, at, kind, slug, title, sides, done, seconds, ended, before, after }: Record<string, unknown> = Object(value)
  const isWhole = isText(id) && isAmong(0, at, latest) && isNamed(kinds, kind) && isText(slug) && isText(title)
    && isAll(sides, (side) => isNamed(sideNames, side)) && isAll(done, isText) && isAmong(0, seconds, latest) && isNamed(endings, ended)
    && isFeelingOrNone(before) && isFeelingOrNone(after)
  return isWhole ? { id, at, kind, slug, title, sides, done, seconds, ended, before, after } : undefined
}

/** The last moment that a date can be, in milliseconds since 1970. */
const latest = 8.64e15

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isAmong = (least: number, value: unknown, most: number): value is number => typeof value === 'number' && value >= least && value <= most
const isFeelingOrNone = (value: unknown): value is number | undefined => value === undefined || (isAmong(0, value, 10) && Number.isInteger(value))

function isNamed<Name>(names: readonly Name[], value: unknown): value is Name {
  return (names as readonly unknown[]).includes(value)
}

function isAll<Item>(values: unknown, isOne: (value: unknown) => value is Item): values is readonly Item[] {
  return Array.isArray(values) && values.every(isOne)
}
