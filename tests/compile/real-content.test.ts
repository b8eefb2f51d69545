import { expect, test } from 'vitest'
import { compileGuide } from '../../src/compile/compile-guide.ts'
import { pageAddresses } from '../../src/guide/addresses.ts'
import { gradeOf, highestGrade } from '../../src/compile/reading.ts'
import { techniqueSections } from '../../src/compile/sections.ts'
import type { Block, Inline, Section } from '../../src/guide/blocks.ts'
import type { Page, PageOf } from '../../src/guide/page.ts'
import { content, edited, lineIn, options, replace } from './author.ts'
import { acts, calls, gate } from './broken.ts'

const guide = compileGuide(content, options)
const techniques = guide.pages.filter((page): page is PageOf<'technique'> => page.type === 'technique')

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.kind === 'marks' ? '' : wordsOf(inline.text))).join('')
}

/** Every paragraph that a reader of the page meets, as text. */
function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return [wordsOf(block.text)]
    if (block.kind === 'list') return block.items.flatMap(paragraphsOf)
    if (block.kind === 'terms') return block.entries.map(({ text }) => wordsOf(text))
    return block.kind === 'box' ? paragraphsOf(block.blocks) : []
  })
}
const blocksOf = ({ blocks, sections }: Section): readonly Block[] => [...blocks, ...sections.flatMap(blocksOf)]
const textOf = (page: Page) => [page.lead, ...paragraphsOf([...page.intro, ...page.sections.flatMap(blocksOf)])]

test('an author who changes nothing has a guide with a page at each address of the map', () => {
  const paths = guide.pages.map(({ path }) => path)
  for (const path of Object.values(pageAddresses)) expect(paths).toContain(path)
  expect(new Set(paths).size).toBe(paths.length)
})

test.for(guide.pages)('a tired reader can read $path: grade 6 or lower', (page) => {
  expect(gradeOf(textOf(page))).toBeGreaterThan(0)
  expect(gradeOf(textOf(page))).toBeLessThanOrEqual(highestGrade)
})

test.for(techniques)('a reader of $path meets the parts of a technique in their order', (page) => {
  expect(page.sections.map(({ heading }) => heading)).toEqual(techniqueSections)
  // The compiler adds the last two parts, "Goes with" and "Sources", as data that the page shows.
  expect(page.goesWith.length > 0 || page.kind === 'teach-only').toBe(true)
  expect(page.sources.length).toBeGreaterThan(0)
})

test.for(techniques)('a reader of $path is asked about danger before, and told to stop at pain', (page) => {
  expect(guide.before[0]).toMatchObject({ kind: 'box', type: 'danger' })
  expect(page.stopFirst).toMatch(/\b(pain|hurts?)\b/i)
  expect(page.bars.length).toBeGreaterThan(0)
  expect(page.lasts).toMatch(/^\d.* (seconds|minutes?)$/)
})

test('the techniques follow one another, each number once, none missing', () => {
  expect(techniques.map(({ number }) => number)).toEqual(techniques.map((_, index) => index + 1))
  expect(techniques.slice(1).map(({ previous }) => previous?.path)).toEqual(techniques.slice(0, -1).map(({ path }) => path))
  expect(techniques.slice(0, -1).map(({ next }) => next?.path)).toEqual(techniques.slice(1).map(({ path }) => path))
})

test('no reader is led to what is only taught about, except by its own page', () => {
  const taught = techniques.filter(({ kind }) => kind === 'teach-only').map(({ path }) => path)
  expect(techniques.flatMap(({ goesWith }) => goesWith).filter(({ path }) => taught.includes(path))).toEqual([])
  for (const page of techniques.filter(({ kind }) => kind === 'teach-only')) expect(page.insteadUse).toBeDefined()
})

test('each source that a technique shows is cited there, in order', () => {
  for (const { sources } of techniques) expect(sources.map(({ number }) => number)).toEqual(sources.map(({ number }) => number).sort((a, b) => a - b))
})

test('no reader meets a brace of a limit, or a mark that was not understood', () => {
  for (const page of guide.pages) expect(textOf(page).filter((text) => /[{}[\]]/.test(text))).toEqual([])
})

test('the release notes can name safety text that nobody has checked, also where a limit brings the doubt along', () => {
  const low = lineIn(content, 'en/pages/get-help.md', '- You are below {low-temperature}')
  const birth = lineIn(content, 'en/pages/get-help.md', '- Your baby is not back to birth weight')
  expect(guide.uncheckedSafety).toEqual(expect.arrayContaining([`content/en/pages/get-help.md:${low}`, `content/en/pages/get-help.md:${birth}`]))
  expect(guide.uncheckedSafety.some((place) => place.startsWith('content/en/shared/nsaid.md:'))).toBe(true)
})

test('the release notes can name what nobody has checked in the gate, the calls and the acts', () => {
  const files = edited({
    [gate]: replace('{ soon: ask, say: "', '{ soon: ask, say: "Ask first. [K] '),
    [calls]: replace('worse: { soon: now, say: "', 'worse: { soon: now, say: "Ask first. [K] '),
    [acts]: replace(/"It hurts\. \[APP\]"/, '"It hurts. [K]"'),
  })
  const places = ([[gate, '    - { soon: ask, say: "Ask first'], [calls, 'worse:'], [acts, '    - "It hurts. [K]']] as const).map(([file, start]) => `content/${file}:${lineIn(files, file, start)}`)
  expect(compileGuide(files, options).uncheckedSafety).toEqual(expect.arrayContaining(places))
  expect(guide.uncheckedSafety.filter((place) => places.includes(place))).toEqual([])
})

test('the guide is plain data that survives JSON', () => {
  expect(JSON.parse(JSON.stringify(guide.pages))).toEqual(guide.pages.map((page) => JSON.parse(JSON.stringify(page))))
})
