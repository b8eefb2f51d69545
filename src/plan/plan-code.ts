/**
 * A plan as its link holds it, in its fragment, and back. Format 1, fields divided by full stops:
 *
 *   1 . what for . occasion . in touch . steps . checksum [ . note ]
 *   1.e.f.o.BAe0oH.l0v7
 *
 * What for is a letter, 0 for nothing; the occasion f (before each feed), u (when it feels full) or h and the hours apart;
 * in touch the hours, in base 36; the checksum is over all else, so that a link that was cut or mistyped is refused, and
 * not read as another, shorter plan. `planIn` takes only what `codeOf` writes: one plan has one link.
 */
import { planCaps, type Occasion, type Plan } from '../guide/plan.ts'
import type { SituationSlug } from '../guide/situation.ts'
import { letterOfSituation, situationAt } from './plan-letters.ts'
import { isNote, noteCode, noteIn } from './plan-note.ts'
import { stepCode, stepIn, writtenStep } from './step-code.ts'

export type ReadCode =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'unreadable' }
  /** Of a newer edition: as much of it as this one knows, never to be played or kept; and how many of its steps are unknown. */
  | { readonly kind: 'newer'; readonly plan?: Plan | undefined; readonly unknown: number }

/** No code is longer: one of all steps, with a note of 100 of the widest characters, has 610. */
export const longestCode = 640

const unreadable: ReadCode = { kind: 'unreadable' }

export function codeOf({ situation, occasion, inTouch, steps, note }: Plan): string {
  const head = ['1', situation ? letterOfSituation(situation) : '0', occasionCode(occasion), inTouch.toString(36), steps.map(stepCode).join('')].join('.')
  const written = noteCode(note)
  return `${head}.${checksum(head, written)}${written && `.${written}`}`
}

const format1 = new RegExp(`^1\\.[0a-z]\\.(?:f|u|h[0-9a-z])\\.[0-9a-z]{1,2}\\.(?:${writtenStep}){0,${planCaps.steps}}\\.[0-9a-z]{4}(?:\\.[\\w-]+)?$`)
const newerFormat = /^[1-9][0-9a-z]?(?:\.[\w-]*){4,}$/

/** Any string whatever is a plan, as far as its form goes, or none; what its parts may be together is for `planFaults`. */
export function planIn(code: string): ReadCode {
  if (code.length > longestCode) return unreadable
  if (!format1.test(code)) return !code.startsWith('1.') && newerFormat.test(code) ? newerIn(code) : unreadable
  const plan = planOf(fieldsOf(code))
  return plan && codeOf(plan) === code ? { kind: 'plan', plan } : unreadable
}

/** The situation that a code is for, so that it can be loaded before the code is judged. */
export function situationIn(code: string): SituationSlug | undefined {
  const read = planIn(code)
  return read.kind === 'unreadable' ? undefined : read.plan?.situation
}

/** What a newer edition wrote is not to be trusted to mean the same: what is not known is left out, and said. */
function newerIn(code: string): ReadCode {
  const fields = fieldsOf(code)
  const plan = planOf({ ...fields, note: isNote(noteIn(fields.note) ?? '') ? fields.note : '' })
  return { kind: 'newer', plan: plan && plan.steps.length > 0 ? plan : undefined, unknown: fields.steps.length - stepsIn(fields).length }
}

interface Fields {
  readonly letter: string
  readonly occasion: string
  readonly hours: string
  readonly steps: readonly string[]
  readonly note: string
}

function fieldsOf(code: string): Fields {
  const [, letter = '', occasion = '', hours = '', steps = '', , note = ''] = code.split('.')
  return { letter, occasion, hours, steps: steps.match(/[A-Z][^A-Z]*/g) ?? [], note }
}

/** Undefined where a value is outside its range. */
function planOf(fields: Fields): Plan | undefined {
  const situation = situationAt(fields.letter)
  const occasion = occasionIn(fields.occasion)
  const inTouch = planCaps.inTouch.find((hours) => hours.toString(36) === fields.hours)
  const steps = stepsIn(fields)
  const note = noteIn(fields.note)
  if (!occasion || !inTouch || note === undefined || !isNote(note) || steps.length > planCaps.steps) return undefined
  if (!situation && fields.letter !== '0') return undefined
  return { ...(situation && { situation }), steps, occasion, inTouch, note }
}

const stepsIn = ({ steps }: Fields) => steps.flatMap((written) => stepIn(written) ?? [])

function occasionCode(occasion: Occasion): string {
  return occasion.kind === 'hours' ? `h${occasion.hours.toString(36)}` : occasion.kind === 'before-feed' ? 'f' : 'u'
}

function occasionIn(written: string): Occasion | undefined {
  if (written === 'f') return { kind: 'before-feed' }
  if (written === 'u') return { kind: 'when-full' }
  const [least, most] = planCaps.hoursApart
  const hours = /^h[0-9a-z]$/.test(written) ? parseInt(written.slice(1), 36) : 0
  return hours >= least && hours <= most ? { kind: 'hours', hours } : undefined
}

/** FNV-1a over head and note, as four characters of base 36. It finds slips of hands and cut ends; it is no seal. */
function checksum(head: string, note: string): string {
  const hash = [...`${head}.${note}`].reduce((sum, character) => Math.imul(sum ^ character.charCodeAt(0), 0x01000193), 0x811c9dc5)
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0')
}
