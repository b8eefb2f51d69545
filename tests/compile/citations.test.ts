import { expect, test } from 'vitest'
import { compileGuide } from '../../src/compile/compile-guide.ts'
import type { Page, PageOf } from '../../src/guide/page.ts'
import { add, all, content, edited, options, replace, say, type Edit } from './author.ts'
import { roll } from './broken.ts'

/** A source that nothing cites yet. */
const fresh = (content.get('en/sources.yaml')?.match(/^- number:/gm)?.length ?? 0) + 1
const claim = `So it is. [${fresh}]`

function compiled(edits: Readonly<Record<string, Edit>>): readonly Page[] {
  const source = `- number: ${fresh}\n  type: study\n  text: "Someone. Something. 2026."\n  seen: "whole"`
  return compileGuide(edited({ 'en/sources.yaml': add(source), ...edits }), options).pages
}

/** Where the page at `path` says that the fresh source is cited. */
function ways(pages: readonly Page[], path: string): string[] | undefined {
  const page = pages.find((page) => page.path === path)
  const sources = page?.type === 'sources' || page?.type === 'technique' ? page.sources : []
  return sources.find(({ number }) => number === fresh)?.citedAt.map(({ path, title }) => `${title} ${path}`)
}

test('a source leads back to each heading of its technique, and to each page that cites it, in the reader\'s order', () => {
  const pages = compiled({ [roll]: all(say(claim, '## You may feel'), add(claim)), 'en/pages/words.md': add(claim) })
  expect(ways(pages, '/techniques/roll/')).toEqual(['You may feel #you-may-feel', 'What is known #what-is-known'])
  expect(ways(pages, '/sources/')).toEqual(['Roll /techniques/roll/', 'Words /words/'])
})

test('a source in a box, in a list, or brought along by a limit leads back as well', () => {
  const pages = compiled({ [roll]: all(say(`:::note\n${claim}\n:::`, '## You may feel'), say(`- ${claim}`, '## Not for')), 'limits.yaml': replace('{ count: [8, 10], marks: [APP] }', `{ count: [8, 10], marks: [${fresh}] }`) })
  expect(ways(pages, '/techniques/roll/')).toEqual(['Steps #steps', 'You may feel #you-may-feel', 'Not for #not-for'])
})

test('a source that a shared block cites leads to the pages that show it', () => {
  expect(ways(compiled({ 'en/shared/nsaid.md': add(claim) }), '/sources/')).toEqual(expect.arrayContaining(['Get help /get-help/', 'Questions /questions/', 'Words /words/']))
})

test('a source that nothing cites leads nowhere', () => {
  expect(ways(compiled({}), '/sources/')).toEqual([])
})

test('each source that a technique of the guide lists leads back to a heading of that page', () => {
  const { pages } = compileGuide(content, options)
  for (const page of pages.filter((page): page is PageOf<'technique'> => page.type === 'technique')) {
    const headings = page.sections.map(({ id }) => `#${id}`)
    for (const { citedAt } of page.sources) {
      expect(citedAt.length, page.path).toBeGreaterThan(0)
      expect(headings).toEqual(expect.arrayContaining(citedAt.map(({ path }) => path)))
    }
  }
})
