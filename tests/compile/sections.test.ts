import { expect, test } from 'vitest'
import { blockMaker } from '../../src/compile/blocks.ts'
import { parseMarkdown } from '../../src/compile/read-markdown.ts'
import { bodyOf } from '../../src/compile/sections.ts'

const nap = { unit: 'minutes', low: 5, high: 10, marks: ['APP', 18] } as const

function bodyFrom(markdown: string, glossary = false): { body: ReturnType<typeof bodyOf>; told: string[] } {
  const told: string[] = []
  const tell = (line: number, found: string) => told.push(`${line}: ${found}`)
  const blocks = blockMaker({ limits: new Map([['nap', nap]]), language: 'en', shared: new Map(), pictures: new Map(), glossary }, tell)
  return { body: bodyOf(parseMarkdown(markdown), blocks, tell), told }
}

test('headings become sections with addresses, the deeper inside the higher', () => {
  const { body, told } = bodyFrom('Hello.\n\n## How long?\n\nA while.\n\n### At night\n\nLess.\n\n## Why\n\nSo.')
  expect(told).toEqual([])
  expect(body.intro).toHaveLength(1)
  expect(body.sections.map(({ id, heading, sections }) => [id, heading, sections.map(({ id }) => id)])).toEqual([
    ['how-long', 'How long?', ['at-night']],
    ['why', 'Why', []],
  ])
})

test('a limit is read in its words, and brings its marks after those of the sentence', () => {
  expect(bodyFrom('Rest for {nap}. [18]').body.intro).toEqual([{ kind: 'paragraph', text: ['Rest for 5–10 minutes.', { kind: 'marks', marks: [18] }, { kind: 'marks', marks: ['APP'] }] }])
})

test('marks that stand together become one', () => {
  expect(bodyFrom('So. [18][20][18] Then **this**. [K]').body.intro).toEqual([
    { kind: 'paragraph', text: ['So.', { kind: 'marks', marks: [18, 20] }, ' Then ', { kind: 'strong', text: ['this'] }, '.', { kind: 'marks', marks: ['K'] }] },
  ])
})

test('a list in the glossary is a list of words, each with an address', () => {
  expect(bodyFrom('- **Let-down**: Milk goes. [K]', true).body.intro).toEqual([{ kind: 'terms', entries: [{ id: 'let-down', term: 'Let-down', text: ['Milk goes.', { kind: 'marks', marks: ['K'] }] }] }])
})

test('lists and boxes keep their order and their kind', () => {
  const { body } = bodyFrom('1. One.\n2. Two.\n\n:::never\n- No.\n:::')
  expect(body.intro).toMatchObject([{ kind: 'list', ordered: true, items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }]] }, { kind: 'box', type: 'never', blocks: [{ kind: 'list', ordered: false }] }])
})
