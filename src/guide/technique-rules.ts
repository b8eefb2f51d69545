/**
 * The brief's invariants (section 10) that one technique can break, as pure functions over its fields.
 * The compiler refuses content with them; sessions and plans will refuse links with the same ones.
 */
import type { Caps } from './caps.ts'
import type { Bar, Kind, Technique } from './technique.ts'

/** A broken invariant: its number in the brief, the field to mend, and both halves of the message. */
export interface Breach {
  readonly rule: number
  readonly field: keyof Technique
  readonly found: string
  readonly mend: string
}

const fewestBars: Record<Kind, readonly Bar[]> = {
  massage: ['fever', 'hot-patch', 'lump'],
  'teach-only': ['fever', 'hot-patch', 'lump'],
  expressing: ['pregnant'],
  oil: ['broken-skin'],
}
const armpitBars: readonly Bar[] = ['fever', 'hot-patch', 'over-a-lump', 'nodes-removed', 'clot-heart-kidney']

const strokeDirections: readonly Technique['direction'][] = ['away-from-nipple', 'to-armpit', 'to-collarbone']

const isStroke = (technique: Technique) => technique.direction === 'to-armpit' || technique.direction === 'to-collarbone'

/** Every invariant that `technique` breaks; `all` is the whole set it belongs to. */
export function techniqueBreaches(technique: Technique, all: readonly Technique[], caps: Pick<Caps, 'technique' | 'comfort'>): Breach[] {
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
  const isTeachOnly = (slug: string) => all.some((other) => other.slug === slug && other.kind === 'teach-only')
  const named = technique.goesWith.filter(isTeachOnly)
  const substitute = technique.insteadUse
  return [
    ...breach(substitute !== undefined && isTeachOnly(substitute), 1, 'insteadUse', `names ${substitute}, which is teach-only`, 'Name a technique that may be done.'),
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

/** Oil goes with strokes alone: elsewhere fingers slip, and it reaches a latch. */
const oilBreaches = ({ oil, kind, direction }: Technique) =>
  breach(oil === 'may' && (kind === 'expressing' || !strokeDirections.includes(direction)), 8, 'oil', 'is may', 'Oil goes with strokes alone: elsewhere fingers slip, and it reaches a latch. Write never.')

function timeBreaches(technique: Technique, caps: Pick<Caps, 'technique' | 'comfort'>): Breach[] {
  const cap = technique.kind === 'expressing' ? caps.comfort : caps.technique
  return breach(technique.seconds > cap, 9, 'seconds', `comes to ${technique.seconds} seconds`, `Name a limit of at most ${cap} seconds.`)
}

function disputeBreaches(technique: Technique): Breach[] {
  const disputed = technique.label === 'disputed'
  const missing = (['supports', 'disputes'] as const).filter((side) => new Set(technique[side]).size < 2)
  const both = technique.supports.filter((number) => technique.disputes.includes(number))
  return [
    ...breach(isStroke(technique) && !disputed, 10, 'label', `is ${technique.label}`, 'Strokes to armpit or collarbone are disputed. Write disputed.'),
    ...missing.flatMap((side) => breach(disputed, 10, side, `names ${new Set(technique[side]).size} of two sources`, 'A disputed technique names two sources on each side.')),
    ...breach(disputed && both.length > 0, 10, 'disputes', `names ${both.join(', ')}, which "supports" names too`, 'A source takes one side. Leave it on one.'),
  ]
}

function breach(broken: boolean, rule: number, field: keyof Technique, found: string, mend: string): Breach[] {
  return broken ? [{ rule, field, found, mend }] : []
}
