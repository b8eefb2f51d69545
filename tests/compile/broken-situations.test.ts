import { expect, test } from 'vitest'
import { situationSlugs } from '../../src/guide/situation.ts'
import { content, edited, field, lineIn, linesRead, without } from './author.ts'
import { eachIsTold, flat, lump, still } from './broken.ts'
import { situationBreaks } from './situation-breaks.ts'

eachIsTold(situationBreaks)

test('an author who changes nothing reads nothing', () => {
  expect(linesRead(content)).toEqual([])
})

test.for(['en/situations/stuck.md', 'en/gate.yaml', 'en/calls.yaml', 'en/acts.yaml', 'en/when.yaml', 'en/pictures.yaml'])('an author who loses %s is asked to put it back', (file) => {
  expect(linesRead(without(file))).toContain(`content/${file}:1: The file is missing. Put it back.`)
})

test('two situations in one place are told in each of their files', () => {
  const order = /^order: (.*)$/m.exec(content.get(flat) ?? '')?.[1] ?? ''
  const files = edited({ [still]: field('order', order) })
  const told = (file: string, twin: string) => `content/${file}:${lineIn(files, file, 'order:')}: The order ${order} is also that of ${twin}. Give one of them another.`
  expect(linesRead(files)).toEqual([told(flat, still), told(still, flat)])
})

test.for([
  ['sore-lumps', 'There is no situation called "sore-lumps". Did you mean "sore-lump"?'],
  ['zebra', `There is no situation called "zebra". The situations are: ${situationSlugs.join(', ')}. A new one needs its rules in src/guide/situation.ts first.`],
] as const)('an author whose situation no rule knows is told so: %s', ([slug, message]) => {
  const file = `en/situations/${slug}.md`
  const told = linesRead(new Map([...content, [file, content.get(lump) ?? '']])).filter((line) => line.startsWith(`content/${file}:1:`))
  expect(told).toEqual([`content/${file}:1: ${message}`])
})
