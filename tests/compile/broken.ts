import { expect, test } from 'vitest'
import { content, edited, lineIn, linesRead, type Edit } from './author.ts'

/** One way to break one file. `tells` is what the author reads: where the line begins, and the words. */
export interface Broken {
  readonly what: string
  readonly file: string
  readonly edit: Edit
  /** The file that the author is sent to, where it is not the one that was edited. */
  readonly toldIn?: string
  readonly tells: readonly (readonly [lineStart: string, message: string])[]
}

export const roll = 'en/techniques/roll.md'
export const armpit = 'en/techniques/armpit.md'
export const kneading = 'en/techniques/kneading.md'
export const opposing = 'en/techniques/opposing.md'
export const sweetSpot = 'en/techniques/sweet-spot.md'
export const help = 'en/pages/get-help.md'
export const lost = 'en/pages/not-found.md'

const situation = (slug: string) => `en/situations/${slug}.md`
export const engorged = situation('engorged')
export const tight = situation('tight-areola')
export const lump = situation('sore-lump')
export const little = situation('little-milk')
export const slow = situation('slow-let-down')
export const flat = situation('flat-nipple')
export const stuck = situation('stuck')
export const still = situation('still-full')
export const hot = situation('red-and-hot')
export const loss = situation('milk-not-wanted')
export const gate = 'en/gate.yaml'
export const calls = 'en/calls.yaml'
export const acts = 'en/acts.yaml'
export const when = 'en/when.yaml'
export const pictures = 'en/pictures.yaml'
export const cold = 'en/shared/cold.md'
export const feedTheBaby = 'en/shared/feed-the-baby.md'

/** For each case: nothing but the given error, in the right file, at the right line, with its mend. */
export function eachIsTold(cases: readonly Broken[]): void {
  test.for(cases)('an author reads what is wrong, where, and the mend: $what', ({ file, edit, toldIn = file, tells }) => {
    const files = edited({ [file]: edit })
    expect(linesRead(files)).toEqual(tells.map(([start, message]) => `content/${toldIn}:${lineIn(files, toldIn, start)}: ${message}`))
  })
}

/** What is said of source 999. */
export const noSource = `Source [999] does not exist. The sources are numbered 1 to ${content.get('en/sources.yaml')?.match(/^- number:/gm)?.length}.`
