/**
 * What an author may write: one schema a kind of file, one sentence a field.
 * The sentence is what the author reads when the field is wrong, so it says what to write.
 */
import { z } from 'zod'
import { drawingKeys } from '../guide/drawing-text.ts'
import { findKeys } from '../guide/find-text.ts'
import { interfaceKeys } from '../guide/interface-text.ts'
import { planKeys } from '../guide/plan-text.ts'
import { presentKeys } from '../guide/present-text.ts'
import { sessionKeys } from '../guide/session-text.ts'
import { settingsKeys } from '../guide/settings-text.ts'
import { sourceTypes } from '../guide/source.ts'
import { bars, directions, hands, kinds, labels, oils, tools, touches } from '../guide/technique.ts'
import { units } from '../guide/limits.ts'
import { drawingSchema } from './drawing-schema.ts'

const date = z.iso.date('a day such as 2026-11-22')
export const sentence = z.string('a text').min(1, 'a text')
const mark = z.union([z.int().positive(), z.enum(['K', 'APP'])], 'a source number, K or APP')
const slugs = z.array(z.string('a name in letters'), 'a list of techniques, such as [roll, tapping], or []')
const sourceNumbers = z.array(z.int('a source number').positive('a source number from 1'), 'a list of source numbers, such as [18, 20]')

export const everyPage = {
  title: sentence.describe('title: what the page is called; its one main heading.'),
  lead: sentence.describe('lead: one or two short sentences under the title.'),
  description: z.string('a text').min(40, 'at least 40 characters').max(160, 'at most 160 characters').describe('description: what search engines and shared links show.'),
  aliases: z.array(z.string('a text in quotes'), 'a list of words, or []').describe('aliases: what readers may type in search who do not know our words.'),
  checked: date.describe('checked: the day this page was last held against its sources.'),
}

export const techniqueSchema = z.strictObject({
  ...everyPage,
  number: z.int('a whole number').min(1, 'a whole number from 1').describe('number: its place in the order of the post; no two are the same.'),
  kind: z.enum(kinds).describe('kind: what the move is for.'),
  hand: z.enum(hands).describe('hand: the shape of the hand.'),
  touch: z.enum(touches).describe('touch: how hard at most; nothing harder exists.'),
  direction: z.enum(directions).describe('direction: which way the hand goes; none leads to the nipple.'),
  tool: z.enum(tools).describe('tool: what is held besides the hands.'),
  seconds: z.string('the name of a limit').describe('seconds: how long one run lasts, by its name in limits.yaml.'),
  oil: z.enum(oils).describe('oil: whether a few drops may be used.'),
  bars: z.array(z.enum(bars), 'a list such as [fever, lump]').describe('bars: what rules the technique out; the reader sees a sentence for each.'),
  label: z.enum(labels).describe('label: how much is known; nothing in this field is more than some.'),
  because: sentence.describe('because: one plain reason for the label.'),
  supports: sourceNumbers.default([]).describe('supports: for a disputed technique, sources on its side.'),
  disputes: sourceNumbers.default([]).describe('disputes: for a disputed technique, sources against it.'),
  goesWith: slugs.describe('goesWith: techniques that it goes well with.'),
  insteadUse: z.string('the name of a technique').optional().describe('insteadUse: for a teach-only technique, what to do instead.'),
  alt: sentence.describe('alt: what the hand does in the picture, for those who cannot see it.'),
  drawing: drawingSchema.describe('drawing: how the figure shows it.'),
})

export const pageSchema = z.strictObject({
  ...everyPage,
  clinical: z.boolean('true or false').describe('clinical: true where every paragraph must say its source.'),
  label: z.enum(labels).optional().describe('label: on a clinical page, how much is known of what it says.'),
  because: sentence.optional().describe('because: on a clinical page, one plain reason for the label.'),
})

export const sourcesSchema = z.array(
  z.strictObject({
    number: z.int('a whole number').positive('a whole number from 1').describe('number: the one that marks in the text use.'),
    type: z.enum(sourceTypes).describe('type: what kind of source it is.'),
    text: sentence.describe('text: who, what, where and when.'),
    address: z.string('an address').regex(/^[^\s…]+$/, 'an address with no spaces').optional().describe('address: where it can be read, without https://.'),
    seen: sentence.describe('seen: how much of it was read.'),
    unchecked: z.string('a text').optional().describe('unchecked: which part of the citation is not checked.'),
  }),
  'a list of sources',
)

const quantity = z.union([z.number(), z.tuple([z.number(), z.number()])], 'a number, or [low, high]').refine((written) => typeof written === 'number' || written[0] <= written[1], 'the lower number first')
export const limitsSchema = z.record(
  z.string(),
  z
    .strictObject({ ...optionalUnits(), marks: z.array(mark, 'a list of marks').min(1, 'at least one mark') })
    .refine((limit) => units.filter((unit) => limit[unit] !== undefined).length === 1, `one unit of: ${units.join(', ')}`)
    .describe('A limit has one unit with its number, and marks that say where it comes from.'),
)

function optionalUnits(): Record<(typeof units)[number], z.ZodOptional<typeof quantity>> {
  // Object.fromEntries forgets its keys' type; they are exactly `units`.
  return Object.fromEntries(units.map((unit) => [unit, quantity.optional()])) as ReturnType<typeof optionalUnits>
}

const phone = z.string('a number in quotes').regex(/^[\d -]+$/, 'a number in quotes, such as "112"')
const line = z.strictObject({
  number: phone.optional().describe('number: what to call.'),
  what: sentence.describe('what: whom it reaches, in a few words.'),
})

export const emergencySchema = z.array(
  z.strictObject({
    country: z.string('a code').regex(/^[A-Z]{2}$/, 'a two-letter code such as NZ').describe('country: its two-letter code.'),
    emergency: z.array(phone).min(1, 'at least one number').describe('emergency: the number in mortal danger.'),
    advice: z.array(line).default([]).describe('advice: help at night that is no emergency.'),
    mind: z.array(line).default([]).describe('mind: help at night for the mind.'),
    notes: z.array(sentence).default([]).describe('notes: what to know of these numbers.'),
    marks: z.array(mark).min(1, 'at least one mark').describe('marks: where the numbers come from.'),
    checked: date.describe('checked: the day they were last checked.'),
  }),
  'a list of countries',
)

export const barsSchema = z.strictObject(
  // Object.fromEntries forgets its keys' type; they are exactly `bars`.
  Object.fromEntries(bars.map((bar) => [bar, sentence.describe('One sentence that a reader sees.')])) as Record<(typeof bars)[number], typeof sentence>,
)

/** The tables of texts that are on no page of their own, by file. Each comes as a module of its name, where it is needed. */
export const textSchemas = {
  interface: textSchema(interfaceKeys),
  drawing: textSchema(drawingKeys),
  find: textSchema(findKeys),
  session: textSchema(sessionKeys),
  settings: textSchema(settingsKeys),
  plan: textSchema(planKeys),
  present: textSchema(presentKeys),
}

function textSchema<Key extends string>(keys: readonly Key[]) {
  // Object.fromEntries forgets its keys' type; they are exactly `keys`.
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, sentence.describe('A text of the interface.')])) as Record<Key, typeof sentence>)
}
