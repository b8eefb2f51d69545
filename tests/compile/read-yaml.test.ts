import { expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../../src/compile/read-yaml.ts'

const schema = z.strictObject({
  name: z.string('a text').describe('name: what it is called.'),
  list: z.array(z.strictObject({ size: z.number('a number') }), 'a list').default([]),
})

function read(text: string, firstLine = 1): { value: unknown; told: string[]; lineOf: ((...path: PropertyKey[]) => number) | undefined } {
  const told: string[] = []
  const checked = readYaml(schema, text, firstLine, (line, found, mend) => told.push(`${line}: ${found} ${mend}`))
  return { value: checked?.value, told, lineOf: checked?.lineOf }
}

test('an author who writes it right gets the value, and later messages find their line', () => {
  const { value, told, lineOf } = read('name: Ann\nlist:\n  - { size: 1 }\n  - size: 2\n', 10)
  expect({ value, told }).toEqual({ value: { name: 'Ann', list: [{ size: 1 }, { size: 2 }] }, told: [] })
  expect([lineOf?.('name'), lineOf?.('list', 0), lineOf?.('list', 1, 'size')]).toEqual([10, 12, 13])
  expect(lineOf?.('list', 5, 'size')).toBe(11)
})

test('an author reads every fault at once, each at its line', () => {
  expect(read('nam: Ann\nlist:\n  - { size: big }\n  - { sise: 2 }\n', 2).told).toEqual([
    '2: "name" is missing. Write a text. name: what it is called.',
    '4: "list.0.size" is "big". Write a number.',
    '5: "list.1.size" is missing. Write a number.',
    '5: "sise" is not a key that belongs here. Did you mean "size"?',
    '2: "nam" is not a key that belongs here. Did you mean "name"?',
  ])
})

test('an author who leaves the file empty reads which keys it needs', () => {
  expect(read('').told).toEqual(['1: The file is empty. Write its keys: name, list.'])
  expect(read('- a\n').told).toEqual(['1: The file is ["a"]. Write its keys: name, list.'])
})

test('an author reads the start of a long value, not all of it', () => {
  expect(read(`name: [${'a, '.repeat(60)}a]`).told[0]).toMatch(/^1: "name" is \["a"(,"a")+,?…\. Write a text\./)
})

test('an author who trips over YAML itself reads where', () => {
  const mend = 'Put a text that holds : # * & or ! between "quotes", and line keys up.'
  expect(read('name: Ann\nname: Bob\n').told).toEqual([`2: This is no YAML that we can read: Map keys must be unique. ${mend}`])
  expect(read('name: *Ann*\n').told).toEqual([`1: This is no YAML that we can read: "*Ann*" reads as a reference. ${mend}`])
  expect(read('name: !Ann\n').told).toEqual([`1: This is no YAML that we can read: Unresolved tag: !Ann. ${mend}`])
})
