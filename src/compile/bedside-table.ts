/** What an author may write of the bedside, and what holds for it beyond its words. */
import { z } from 'zod'
import type { Inline } from '../guide/blocks.ts'
import { bedsideParts, type Bedside, type BedsidePart, type BedsideWords } from '../guide/bedside.ts'
import { closest } from './closest.ts'
import type { CompiledSituation } from './compile-situation.ts'
import type { CompiledTechnique } from './compile-technique.ts'
import type { Tell } from './content-error.ts'
import { lossWords } from './loss-words.ts'
import type { Checked } from './read-yaml.ts'
import { sentence } from './schema.ts'
import type { TableReader } from './table-reader.ts'

const line = z.strictObject({
  say: sentence.describe('say: what to say, ask or do.'),
  loss: sentence.optional().describe('loss: its words after a loss; none leaves it out there.'),
})
const lines = z.array(line, 'a list of lines').min(1, 'at least one line')
const note = z.strictObject({
  say: sentence.describe('say: what to say while it is shown.'),
  ask: sentence.describe('ask: what to ask, so that she shows it.'),
})

export const bedsideSchema = z.strictObject({
  head: sentence.regex(/\[APP\]/, 'a text with [APP]').describe('head: whose words all of this is; it stands once above them.'),
  afterLoss: z.array(sentence, 'a list of sentences').min(1, 'at least one sentence').describe('afterLoss: how to begin after a loss.'),
  before: lines.describe('before: what to ask before any hands.'),
  consent: lines.describe('consent: how to ask for consent, in words.'),
  close: lines.describe('close: how a visit ends.'),
  never: lines.describe('never: what is never done at the bedside.'),
  writeDown: lines.describe('writeDown: what to write down.'),
  notes: z.record(z.string(), note.describe('A note has say and ask.')).describe('notes: what to say and ask beside each technique, and rps.'),
})

/** The bedside, and in which line a note stands. */
export interface WrittenBedside extends Bedside {
  readonly lineOf: (note: string) => number
}

/** Reads every line once; one claim, the head's, marks them all. */
export function bedsideOf({ value, lineOf }: Checked<z.output<typeof bedsideSchema>>, { text, quoted }: TableReader, tell: Tell): WrittenBedside {
  const read = (say: string, line: number, isLoss: boolean) => {
    if (isLoss) tellLoss(say, line, tell)
    return quoted(say, line)
  }
  const linesOf = (part: BedsidePart): BothWays[] => {
    if (part === 'afterLoss') return value.afterLoss.map((say, at) => ({ loss: read(say, lineOf(part, at), true) }))
    return value[part].map(({ say, loss = say }, at) => {
      const usual = read(say, lineOf(part, at), loss === say)
      return { usual, loss: loss === 'none' ? undefined : loss === say ? usual : read(loss, lineOf(part, at, 'loss'), true) }
    })
  }
  const parts = bedsideParts.map((part) => [part, linesOf(part)] as const)
  // Object.fromEntries forgets its keys' type; they are exactly `bedsideParts`.
  const wordsOf = (way: keyof BothWays) => Object.fromEntries(parts.map(([part, all]) => [part, all.flatMap((line) => (line[way] ? [line[way]] : []))])) as unknown as BedsideWords
  const notes = Object.entries(value.notes).map(([name, { say, ask }]) => [name, { say: quoted(say, lineOf('notes', name, 'say')), ask: quoted(ask, lineOf('notes', name, 'ask')) }] as const)
  return { head: text(value.head, lineOf('head')), usual: wordsOf('usual'), loss: wordsOf('loss'), notes: Object.fromEntries(notes), lineOf: (note) => lineOf('notes', note) }
}

/** A line as it is said usually, and after a loss; one may be missing. */
interface BothWays {
  readonly usual?: readonly Inline[] | undefined
  readonly loss?: readonly Inline[] | undefined
}

/** Notes are for what is led, and for softening; none that is shown after a loss speaks of a baby (rules 1 and 14). A new technique may come without one. */
export function checkBedside({ notes, lineOf }: WrittenBedside, techniques: readonly CompiledTechnique[], slugs: readonly string[], situations: readonly CompiledSituation[], tell: Tell): void {
  // By their files: a technique that could not be compiled tells its own problem.
  const names = [...slugs.filter((slug) => !techniques.some(({ fields }) => fields.slug === slug && fields.kind === 'teach-only')), 'rps']
  for (const name of Object.keys(notes).filter((name) => !names.includes(name))) {
    const near = closest(name, names)
    tell(lineOf(name), `"${name}" is nothing that can be shown at the bedside.`, near ? `Did you mean "${near}"?` : 'Take it out.')
  }
  const lossRefs = new Set(situations.filter(({ front }) => front.flags.includes('loss')).flatMap(({ front }) => front.steps.flatMap(({ kind, ref }) => ref ?? kind)))
  for (const name of names.filter((name) => lossRefs.has(name))) tellLoss(JSON.stringify(notes[name] ?? ''), lineOf(name), tell)
}

function tellLoss(words: string, line: number, tell: Tell): void {
  const word = lossWords.exec(words)?.[0]
  if (word) tell(line, `"${word}" would be shown after a loss (rule 14).`, 'Write other words in "loss", or "loss: none".')
}
