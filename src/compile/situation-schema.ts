/** What an author may write of a situation, of the gate before it, of the calls after it, and of its plain acts. */
import { z } from 'zod'
import { signNames } from '../guide/drawing-names.ts'
import { conditions, expressings, flags, handsOns, sides, stepKinds } from '../guide/route.ts'
import { callIds, questionIds, soons } from '../guide/situation.ts'
import { bars, labels } from '../guide/technique.ts'
import { everyPage, sentence } from './schema.ts'

const stepSchema = z.strictObject({
  kind: z.enum(stepKinds).describe('kind: what the step is; gate comes first and call last.'),
  ref: z.string('the name of a technique').optional().describe('ref: for a step of kind technique, which one.'),
  seconds: z.string('the name of a limit').optional().describe('seconds: how long on one breast, by its name in limits.yaml.'),
  rounds: z.string('the name of a limit').optional().describe('rounds: how many times, by its name in limits.yaml.'),
  side: z.enum(sides).optional().describe('side: which breast.'),
  optional: z.literal(true, 'true, or leave it out').optional().describe('optional: true where the reader may skip it.'),
  disputed: z.literal(true, 'true, or leave it out').optional().describe('disputed: true where experts take opposite sides.'),
  onByDefault: z.literal(false, 'false, or leave it out').optional().describe('onByDefault: false for what the reader must turn on.'),
  when: z.array(z.enum(conditions), 'a list such as [no-lump, before-latch]').default([]).describe('when: the conditions for it; see when.yaml.'),
  picture: z.string('the name of a picture, or none').optional().describe('picture: a picture of pictures.yaml, or none, instead of the one in acts.yaml.'),
  say: sentence.optional().describe('say: what to do, in one to three short sentences.'),
  why: sentence.optional().describe('why: why this, or why here.'),
})

export const situationSchema = z.strictObject({
  ...everyPage,
  order: z.int('a whole number').min(1, 'a whole number from 1').describe('order: its place among the situations; no two are the same.'),
  sign: z.enum(signNames).describe('sign: its drawing.'),
  alt: sentence.describe('alt: what the sign shows, for those who cannot see it.'),
  flags: z.array(z.enum(flags), 'a list such as [lump], or []').describe('flags: what the reader has that rules things out.'),
  handsOn: z.enum(handsOns).describe('handsOn: whether hands touch the breast.'),
  expressing: z.enum(expressings).describe('expressing: none, a little to comfort, or a whole feed.'),
  label: z.enum(labels).describe('label: how much is known of this way as a whole.'),
  because: sentence.describe('because: one plain reason for the label.'),
  call: z.array(z.enum(callIds), 'a list such as [fever, worse]').min(1, 'at least one call (rule 3)').describe('call: when to call, the most urgent first; see calls.yaml.'),
  steps: z.array(stepSchema, 'a list of steps').min(1, 'at least one step').describe('steps: what to do, in order.'),
})

const soon = z.enum(soons).describe('soon: how soon.')
const address = z.string('an address of the guide').startsWith('/', 'an address of the guide, such as /get-help/#call-today')

export const gateSchema = z.array(
  z.strictObject({
    id: z.enum(questionIds).describe('id: which question of the gate.'),
    ask: sentence.describe('ask: the question, as a line to tick.'),
    loss: sentence.optional().describe('loss: its words on the page after a loss; none leaves it out there.'),
    leadsTo: z.string('the name of a situation').optional().describe('leadsTo: the situation that a yes leads to.'),
    do: z.array(callSchema().extend({ lossSay: sentence.optional().describe('lossSay: its words on the page after a loss.') }), 'a list of acts').min(1, 'at least one act').describe('do: what a yes means, the most urgent first.'),
  }),
  'a list of questions',
).refine((questions) => questions.map(({ id }) => id).join() === questionIds.join(), `the questions ${questionIds.join(', ')}, in this order`)

export const callsSchema = z.strictObject(
  // Object.fromEntries forgets its keys' type; they are exactly `callIds`.
  Object.fromEntries(callIds.map((id) => [id, callSchema()])) as Record<(typeof callIds)[number], ReturnType<typeof callSchema>>,
)

function callSchema() {
  return z
    .strictObject({
      soon,
      say: sentence.describe('say: what to do, when and whom to call.'),
      to: address.optional().describe('to: where more stands.'),
      lossTo: z.literal('none', 'none').optional().describe('lossTo: none where the page after a loss shows no link.'),
    })
    .describe('A call has soon and say.')
}

const namesPain = z.array(sentence, 'a list of stop rules, the first of which names pain (rule 4)').min(1, 'at least one stop rule').refine(([first]) => /\b(pain|hurts?)\b/i.test(first ?? ''), 'a first line that names pain (rule 4)')

const plainAct = z.strictObject({
  name: sentence.describe('name: what a parent calls it.'),
  planName: sentence.optional().describe('planName: what it is called in a plan, where that is another word.'),
  say: sentence.describe('say: what to do, where no situation says more.'),
  picture: z.string('the name of a picture').optional().describe('picture: a picture of pictures.yaml, shown at each step of this kind.'),
})
const handsOnAct = plainAct.extend({ stopIf: namesPain.describe('stopIf: when to stop; the first is pain.') })
const rpsBars = z.array(z.enum(bars), 'a list with lump, hot-patch and abscess (rule 7)').refine((ruled) => (['lump', 'hot-patch', 'abscess'] as const).every((bar) => ruled.includes(bar)), 'lump, hot-patch and abscess among them (rule 7)')

export const actsSchema = z.strictObject({
  rps: handsOnAct.extend({ bars: rpsBars.describe('bars: what rules it out.') }),
  express: handsOnAct,
  pump: handsOnAct,
  ...{ feed: plainAct, latch: plainAct, cold: plainAct, warm: plainAct, medicine: plainAct, wipe: plainAct, rest: plainAct },
})

export const whenSchema = z.strictObject(
  // Object.fromEntries forgets its keys' type; they are exactly `conditions`.
  Object.fromEntries(conditions.map((condition) => [condition, sentence.describe('A phrase that a reader sees after "When:".')])) as Record<(typeof conditions)[number], typeof sentence>,
)
