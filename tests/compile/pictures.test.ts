import { expect, test } from 'vitest'
import { compileGuide } from '../../src/compile/compile-guide.ts'
import type { Block, Section } from '../../src/guide/blocks.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { all, content, edited, options, replace } from './author.ts'
import { lost, slow, still } from './broken.ts'

const guide = compileGuide(content, options)
const situations = guide.pages.filter((page): page is PageOf<'situation'> => page.type === 'situation')
const situationFrom = (file: string, files: typeof content) => {
  const slug = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
  return compileGuide(files, options).pages.find((page): page is PageOf<'situation'> => page.path === `/situations/${slug}/`)
}
const blocksOf = ({ blocks, sections }: Section): readonly Block[] => [...blocks, ...sections.flatMap(blocksOf)]
const titlesIn = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'pictures' ? [block.pictures.map(({ title }) => title)] : []))
const titleOf = (name: string) => guide.pictures.get(name)?.title

test('a reader sees several pictures side by side, in the order of their names, each with its words', () => {
  const files = edited({ [lost]: (text) => `${text}\n::picture{of="light-touch too-hard"}\n\n::picture{of=cup}\n` })
  const page = compileGuide(files, options).pages.find(({ type }) => type === 'not-found')
  expect(titlesIn([...(page?.intro ?? []), ...(page?.sections ?? []).flatMap(blocksOf)])).toEqual([[titleOf('light-touch'), titleOf('too-hard')], [titleOf('cup')]])
})

test('a reader sees a picture still: its first moment is all that the page is sent', () => {
  for (const { drawing: { scenes, stills }, title, alt } of guide.pictures.values()) {
    expect([scenes.length, stills.length]).toEqual([1, 1])
    expect(alt).not.toBe(title)
  }
})

test.for(situations)('a reader of $path sees the same picture once, and never what is too hard', ({ steps }) => {
  const drawn = steps.flatMap(({ drawing }) => (drawing ? [JSON.stringify(drawing)] : []))
  expect(new Set(drawn).size).toBe(drawn.length)
  expect(steps.filter(({ drawing, alt }) => drawing && !alt)).toEqual([])
  expect(drawn.filter((drawing) => drawing.includes('"dig"'))).toEqual([])
})

test('a reader who is to use cold sees it in its cloth, and one who is to lean back sees how', () => {
  const stepOf = (file: string, kind: string) => situationFrom(file, content)?.steps.find((step) => step.kind === kind)
  expect(stepOf(still, 'cold')?.drawing).toEqual(guide.pictures.get('cold-pack')?.drawing)
  expect(stepOf(slow, 'rest')?.drawing).toEqual(guide.pictures.get('lean-back')?.drawing)
})

test('an author may show another picture at a step, or none', () => {
  const coldWith = (picture: string) => situationFrom(still, edited({ [still]: replace('  - kind: cold\n', `  - kind: cold\n    picture: ${picture}\n`) }))?.steps.find(({ kind }) => kind === 'cold')
  expect(coldWith('warm-cloth')?.drawing).toEqual(guide.pictures.get('warm-cloth')?.drawing)
  expect(coldWith('none')?.drawing).toBeUndefined()
})

test('a picture that was left out at one step stands at the next that shows it, and there alone', () => {
  // Cold adds up: three steps of it would break rule 9.
  const more = '  - kind: rest\n    picture: cold-pack\n    say: "Hold cold, in a cloth. [APP]"\n'
  const thrice = all(replace('  - kind: cold\n', '  - kind: cold\n    picture: none\n'), replace('  - kind: call\n---', `${more}${more}  - kind: call\n---`))
  const colds = situationFrom(still, edited({ [still]: thrice }))?.steps.filter(({ kind, text }) => kind === 'cold' || JSON.stringify(text).includes('Hold cold, in a cloth.'))
  expect(colds?.map(({ drawing }) => drawing !== undefined)).toEqual([false, true, false])
})
