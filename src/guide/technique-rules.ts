/**
 * The brief's invariants (section 10) that one technique can break, as pure functions over its fields.
 * The compiler refuses content with them; sessions and plans will refuse links with the same ones.
 */
import type { Bar, Kind, Technique } from './technique.ts'

/** A broken invariant: its number in the brief, the field to mend, and both halves of the message. */
export interface Breach {
  readonly rule: number
  readonly field: keyof Technique
  readonly found: string
  readonly mend: string
}

/** Seconds, from the named limits; kept in one place outside the code. */
export interface Caps {
  readonly technique: number
  readonly comfort: number
}

const fewestBars: Record<Kind, readonly Bar[]> = {
  massage: ['fever', 'hot-patch', 'lump'],
  'teach-only': ['fever', 'hot-patch', 'lump'],
  expressing: ['pregnant'],
  oil: ['broken-skin'],
}
const armpitBars: readonly Bar[] = ['fever', 'hot-patch', 'over-a-lump', 'nodes-removed', 'clot-heart-kidney']

const isStroke = (technique: Technique) => technique.direction === 'to-armpit' || technique.direction === 'to-collarbone'

/** Every invariant that `technique` breaks; `all` is the whole set it belongs to. */
export function techniqueBreaches(technique: Technique, all: readonly Technique[], caps: Caps): Breach[] {
  return [
    ...kneadingBreaches(technique, all),
    ...stopBreaches(technique),
    ...barBreaches(technique),
    ...oilBreaches(technique),
    ...timeBreaches(technique, caps),
    ...disputeBreaches(technique),
  ]
}

function kneadingBreaches(technique: Technique, all: readonly Technique[]): Breach[] {
  const teachOnly = technique.kind === 'teach-only'
  const named = technique.goesWith.filter((slug) => all.some((other) => other.slug === slug && other.kind === 'teach-only'))
  return [
    ...named.map((slug): Breach => ({ rule: 1, field: 'goesWith', found: `names ${slug}, which is teach-only`, mend: `Take ${slug} out.` })),
    ...breach(technique.hand === 'loose-fist' && !teachOnly, 1, 'hand', 'is loose-fist', 'Only a teach-only technique shows a loose fist. Write flat, pads, c-hold or cup.'),
    ...breach(teachOnly && !technique.insteadUse, 1, 'insteadUse', 'is missing', 'A teach-only technique names the technique to use instead.'),
    ...breach(!teachOnly && technique.insteadUse !== undefined, 1, 'insteadUse', `is ${technique.insteadUse}`, 'Only a teach-only technique has a substitute. Take it out.'),
    ...breach(teachOnly && technique.goesWith.length > 0, 1, 'goesWith', `names ${technique.goesWith.join(', ')}`, 'A teach-only technique goes with nothing. Write [].'),
  ]
}

const stopBreaches = ({ stopIf }: Technique) =>
  breach(!/\b(pain|hurts?)\b/i.test(stopIf[0] ?? ''), 4, 'stopIf', stopIf[0] ? `begins with "${stopIf[0]}"` : 'is empty', 'Its first line names pain, such as "It hurts."')

function barBreaches(technique: Technique): Breach[] {
  const needed = isStroke(technique) ? armpitBars : fewestBars[technique.kind]
  const missing = needed.filter((bar) => !technique.bars.includes(bar))
  return breach(missing.length > 0, 7, 'bars', `lacks ${missing.join(', ')}`, `Add ${missing.join(', ')}: a technique of its kind has these at least.`)
}

const oilBreaches = (technique: Technique) =>
  breach(technique.oil === 'may' && technique.kind === 'expressing', 8, 'oil', 'is may', 'Fingers slip and oil reaches a latch. Write never.')

function timeBreaches(technique: Technique, caps: Caps): Breach[] {
  const cap = technique.kind === 'expressing' ? caps.comfort : caps.technique
  return breach(technique.seconds > cap, 9, 'seconds', `comes to ${technique.seconds} seconds`, `Name a limit of at most ${cap} seconds.`)
}

function disputeBreaches(technique: Technique): Breach[] {
  const disputed = technique.label === 'disputed'
  const missing = (['supports', 'disputes'] as const).filter((side) => technique[side].length < 2)
  return [
    ...breach(isStroke(technique) && !disputed, 10, 'label', `is ${technique.label}`, 'Strokes to armpit or collarbone are disputed. Write disputed.'),
    ...missing.flatMap((side) => breach(disputed, 10, side, `has ${technique[side].length} sources`, 'A disputed technique names two sources on each side.')),
  ]
}

function breach(broken: boolean, rule: number, field: keyof Technique, found: string, mend: string): Breach[] {
  return broken ? [{ rule, field, found, mend }] : []
}
