import { expect, test } from 'vitest'
import { marksIn } from '../../src/compile/marks.ts'
import { passagesOf } from '../../src/compile/passages.ts'
import { parseMarkdown } from '../../src/compile/read-markdown.ts'

test('an author writes where a claim comes from as a number, K or APP', () => {
  expect(marksIn('So it is. [18][20] And so. [K][APP]')).toEqual([18, 20, 'K', 'APP'])
  expect(marksIn('So it is. [k] [18, 20] [link](/words/)')).toEqual([])
})

test('each heading, paragraph and item is a passage with its line, its section and its boxes', () => {
  const tree = parseMarkdown('Hello.\n\n## Steps\n\n1. Press for {nap}. [1]\n\n:::never\nDo not [dig](/words/). [K]\n:::\n')
  expect(passagesOf(tree)).toEqual([
    { kind: 'text', line: 1, text: 'Hello.', marks: [], limits: [], boxes: [], section: '' },
    { kind: 'heading', line: 3, text: 'Steps', marks: [], limits: [], boxes: [], section: 'Steps' },
    { kind: 'text', line: 5, text: 'Press for {nap}.', marks: [1], limits: ['nap'], boxes: [], section: 'Steps' },
    { kind: 'text', line: 8, text: 'Do not dig.', marks: ['K'], limits: [], boxes: ['never'], section: 'Steps' },
  ])
})

test('a time such as 3:10 or a word after a colon is text', () => {
  expect(passagesOf(parseMarkdown('At 3:10 say:yes and wait.'))[0]?.text).toBe('At 3:10 say:yes and wait.')
})
