import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Block, Section } from '../../src/guide/blocks.ts'
import { openGuide, pages } from './open-guide.tsx'

const blocksOf = ({ blocks, sections }: Section): readonly Block[] => [...blocks, ...sections.flatMap(blocksOf)]
const picturesOf = (page: (typeof pages)[number]) => [...page.intro, ...page.sections.flatMap(blocksOf)].flatMap((block) => (block.kind === 'pictures' ? block.pictures : []))
const illustrated = pages.filter((page) => picturesOf(page).length > 0)

test.for(illustrated)('a reader of $path finds each picture under its caption, told in words to who cannot see it', async (page) => {
  await openGuide(page.path)
  for (const { title, alt } of picturesOf(page)) {
    const figure = screen.getByText(title, { selector: 'figcaption' }).closest('figure')
    expect(within(figure!).getByRole('img', { name: alt })).toBeDefined()
  }
})

test('a reader finds the pressure scale: a cat, a light touch, and too hard, in this order', async () => {
  await openGuide('/techniques/')
  const scale = within(screen.getByRole('heading', { name: 'How light is light?' }).parentElement!).getAllByRole('figure')
  expect(scale.map(({ textContent }) => textContent)).toEqual(['As light as stroking a cat', 'Light enough', 'Too hard'])
  expect(scale.map((figure) => figure.querySelector('.figure-danger') !== null)).toEqual([false, false, true])
})
