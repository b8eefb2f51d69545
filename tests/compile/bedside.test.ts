import { expect, test } from 'vitest'
import { compileGuide } from '../../src/compile/compile-guide.ts'
import { lossWords } from '../../src/compile/loss-words.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { content, edited, linesRead, options, replace } from './author.ts'
import { eachIsTold } from './broken.ts'

const { pages } = compileGuide(content, options)
const present = pages.find((page): page is PageOf<'present'> => page.type === 'present')!
const bedside = 'en/bedside.yaml'

test('a consultant has something to say and to ask beside every technique that is led, and beside softening', () => {
  const led = present.techniques.filter(({ kind }) => kind !== 'teach-only').map(({ slug }) => slug)
  expect(Object.keys(present.bedside.notes).sort()).toEqual([...led, 'rps'].sort())
  expect(present.offered.map(({ path }) => path.split('/').at(-2)).sort()).toEqual(led.sort())
})

test('it is said once that these are our own words', () => {
  expect(present.bedside.head).toContainEqual({ kind: 'marks', marks: ['APP'] })
})

test('after a loss nothing that is said speaks of feeding or a baby, and consent is asked for all the same', () => {
  const { usual, loss } = present.bedside
  expect(lossWords.exec(JSON.stringify(loss))).toBeNull()
  expect(loss.consent).toHaveLength(usual.consent.length)
  expect(usual.afterLoss).toEqual([])
  expect(loss.afterLoss[0]).toEqual(['Learn this before you enter the room.'])
})

eachIsTold([
  { what: 'a word of a baby after a loss', file: bedside, edit: replace(', loss: "**No reasons needed.** ', ', loss: "**Your baby.** '), tells: [['  - { say: "**No reasons', '"baby" would be shown after a loss (rule 14). Write other words in "loss", or "loss: none".']] },
  { what: 'a usual line of a baby with no other words after a loss', file: bedside, edit: replace('has a way to be fed.", loss: none }', 'has a way to be fed." }'), tells: [['  - { say: "Leaving before', '"baby" would be shown after a loss (rule 14). Write other words in "loss", or "loss: none".']] },
  { what: 'a note that speaks of a baby beside what is shown after a loss', file: bedside, edit: replace('What if it hurts?', 'What if the baby cries?'), tells: [['  opposing:', '"baby" would be shown after a loss (rule 14). Write other words in "loss", or "loss: none".']] },
  { what: 'a note for what is only taught about', file: bedside, edit: replace('  rps:\n', '  kneading:\n'), tells: [['  kneading:', '"kneading" is nothing that can be shown at the bedside. Take it out.']] },
  { what: 'a note whose name is misspelt', file: bedside, edit: replace('  tapping:\n', '  taping:\n'), tells: [['  taping:', '"taping" is nothing that can be shown at the bedside. Did you mean "tapping"?']] },
  { what: 'a note with nothing to ask', file: bedside, edit: replace(/^ {4}ask: ".*too hard.*\n/m, ''), tells: [['  tapping:', '"notes.tapping.ask" is missing. Write a text. ask: what to ask, so that she shows it.']] },
  { what: 'kneading, done', file: bedside, edit: replace('Cup and sway.', 'Cup and knead.'), tells: [['    say: "\\"Cup and knead', '"knead" may not stand here (rule 1). Kneading is done nowhere. Name it in a :::never, :::disagree or :::quote box alone.']] },
  { what: 'a bare figure', file: bedside, edit: replace('{tap-time} is plenty', '20 seconds is plenty'), tells: [['    say: "\\"Like rain', '"20 seconds" is a bare figure (rule 11). Use its name from limits.yaml, such as {cold}.']] },
  { what: 'a painkiller by name', file: bedside, edit: replace('take something for pain?', 'take ibuprofen?'), tells: [['  - { say: "\\"Any fever', '"ibuprofen" would stand on pages without its cautions (rule 13). Leave medicines to the pages that pull in their cautions.']] },
  { what: 'a head that does not say whose words these are', file: bedside, edit: replace(' [APP]"', '"'), tells: [['head:', '"head" is "Our own words, not from a study. Say them your way.". Write a text with [APP]. head: whose words all of this is; it stands once above them.']] },
  { what: 'a part of the visit that is missing', file: bedside, edit: replace(/^writeDown:\n(?: {2}- .*\n)+/m, ''), tells: [['head:', '"writeDown" is missing. Write a list of lines. writeDown: what to write down.']] },
])

test('an author may add a technique before anybody knows what to say beside it', () => {
  const files = edited({ [bedside]: replace(/^ {2}armpit:\n.*\n.*\n/m, '') })
  expect(linesRead(files)).toEqual([])
})
