/** What is kept of a session at hand, so that a reader can go on with it after a call, a reload or an empty battery. */
import { sideNames } from '../guide/drawing-names.ts'
import { wantedIn, type Wanted } from '../guide/session-address.ts'
import { fieldsOf, isAmount } from './kept-value.ts'
import { isOver } from './part-length.ts'
import { sessionIn } from './session-in.ts'
import type { Choices, Feeling, Session } from './session.ts'

export interface Going {
  readonly id: string
  readonly wanted: Wanted
  readonly title: string
  readonly choices: Choices
  readonly session: Session
  /** How it felt before, where the reader said. */
  readonly before?: Feeling | undefined
  /** In milliseconds since 1970. */
  readonly startedAt: number
}

const [hour, minute] = [3_600_000, 60_000]

/** Whether "Go on where you were?" is asked: for an hour, and not where the clock was set back behind what is kept. */
export function isOffered({ session }: Going, now: number): boolean {
  const ago = now - session.told
  return !isOver(session) && ago < hour && ago >= -minute
}

/** All that was kept: what may be gone on with, and what is over or too old for it. Rubbish is neither. */
export function goingsIn(values: readonly unknown[], now: number): { readonly offered: readonly Going[]; readonly past: readonly Going[] } {
  const goings = values.flatMap((value) => goingIn(value) ?? [])
  return { offered: goings.filter((going) => isOffered(going, now)), past: goings.filter((going) => !isOffered(going, now)) }
}

/** What was kept; undefined where it is rubbish, or comes from an edition that kept something else. */
export function goingIn(value: unknown): Going | undefined {
  const { id, title, before, startedAt, ...rest } = fieldsOf(value)
  const wanted = wantedFrom(rest['wanted'])
  const choices = choicesIn(rest['choices'])
  const session = sessionIn(rest['session'])
  if (!isText(id) || !isText(title) || !isAmount(startedAt) || !wanted || !choices || !session) return undefined
  if (before !== undefined && !isFeeling(before)) return undefined
  return { id, wanted, title, choices, session, before, startedAt }
}

/** It is read as a link is: nothing else could be opened. */
function wantedFrom(value: unknown): Wanted | undefined {
  const { kind, slug } = fieldsOf(value)
  const wanted = wantedIn(`#${String(kind)}=${String(slug)}`)
  return typeof wanted === 'object' ? wanted : undefined
}

function choicesIn(value: unknown): Choices | undefined {
  const fields = fieldsOf(value)
  const first = sideNames.find((name) => name === fields['first'])
  const changed: unknown = fields['changed']
  return first && Array.isArray(changed) && changed.every(isPlace) ? { first, changed } : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isPlace = (value: unknown): value is number => isAmount(value) && Number.isInteger(value)
const isFeeling = (value: unknown): value is Feeling => isPlace(value) && value <= 10
