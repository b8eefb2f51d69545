import { expect, test } from 'vitest'
import { compileGuide } from '../../src/compile/compile-guide.ts'
import { ContentError } from '../../src/compile/content-error.ts'
import { add, all, content, edited, field, linesRead, newField, options, replace } from './author.ts'
import { lost, opposing, roll } from './broken.ts'

function messageOf(files: typeof content): string {
  try {
    compileGuide(files, options)
  } catch (error) {
    if (error instanceof ContentError) return error.message
  }
  throw new Error('Nothing was refused.')
}

/** A drawing that does not change with the art. */
const drawing = `drawing:
  skin: brown
  breast: full
  scenes: [{ path: sway, tempo: 3, hands: [{ pose: cup, from: outer, hour: 5, reach: edge, pointing: 8 }], marks: [] }]
  stills:
    - { scene: 1, at: 0, say: Cup it. }
    - { scene: 1, at: 0.25, say: Sway it. }
    - { scene: 1, at: 0.75, say: Sway it back. }
`

/** A whole technique that says little, so that the lines of its errors do not change with the guide's words. */
const twelfth = content.get(roll)!.replace('number: 2', 'number: 12').replace('title: Roll', 'title: Twelfth').replace(/^drawing:\n(?: .*\n)+/m, drawing).replace(/(## Steps\n)[^]*$/, `$1
1. Lay a hand there. [APP]

## You may feel

- Calm. [APP]

## Stop if

- It hurts. [APP]

## Not for

- Sore skin. [APP]

## Why it may help

It is calm. [APP]

## What is known

Not much. [APP]

### What the post says

Nothing. [1]
`)

test('an author who breaks three files reads three problems in one error, by file and by line', () => {
  const files = edited({ [roll]: field('touch', 'deep'), [lost]: add('<b>Hello</b>.\n\nSee [there](/nowhere/).'), 'en/pages/home.md': newField('colour: red') })
  expect(linesRead(files).map((line) => line.replace(/:\d+: .*/, ''))).toEqual([`content/en/pages/home.md`, `content/${lost}`, `content/${lost}`, `content/${lost}`, `content/${roll}`])
})

test('an author reads how many problems there are, then one a line', () => {
  const files = edited({ [roll]: all(field('touch', 'deep'), field('kind', 'knead')), [lost]: newField('colour: red') })
  expect(messageOf(files)).toMatchInlineSnapshot(`
    "3 problems in the content

    content/en/pages/not-found.md:2: "colour" is not a key that belongs here. Take it out. The keys are: title, lead, description, aliases, checked, clinical, label, because.
    content/en/techniques/roll.md:6: "kind" is "knead". Write one of: massage, expressing, oil, teach-only. kind: what the move is for.
    content/en/techniques/roll.md:8: "touch" is "deep". Write one of: skin, light, kind-firm. touch: how hard at most; nothing harder exists.
    "
  `)
})

test('an author whose table is broken reads of broken keys and sections elsewhere too', () => {
  const files = edited({ 'limits.yaml': add('nap: { marks: [APP] }'), [roll]: all(field('touch', 'deep'), replace('## Not for', '## Not four')), [lost]: newField('colour: red') })
  expect(linesRead(files).map((line) => line.replace(/^content\/([^:]*):\d+: (\S+ \S+).*/, '$1 $2'))).toEqual([
    `${lost} "colour" is`,
    `${roll} The section`,
    `${roll} "touch" is`,
    `${roll} The section`,
    'limits.yaml "nap" is',
  ])
})

test('a technique that is broken causes no noise about links to it, nor about what goes with it', () => {
  expect(linesRead(edited({ 'en/techniques/side-to-side.md': field('touch', 'deep') }))).toHaveLength(1)
  expect(linesRead(edited({ 'en/techniques/kneading.md': field('touch', 'deep') }))).toHaveLength(1)
})

test('a technique that is broken causes no noise about the situations that use it', () => {
  const [line, ...more] = linesRead(edited({ [opposing]: field('touch', 'deep') }))
  expect(line).toMatch(/opposing\.md:\d+: "touch" is "deep"/)
  expect(more).toEqual([])
})

test('a page that is broken causes no noise about links to it', () => {
  expect(linesRead(edited({ 'en/pages/words.md': newField('colour: red') }))).toHaveLength(1)
  expect(linesRead(edited({ 'en/pages/get-help.md': newField('colour: red') }))).toHaveLength(1)
})

test('a technique in place of another causes one problem in each file with its number', () => {
  const files = new Map([...content, ['en/techniques/twelfth.md', twelfth.replace('number: 12', 'number: 3')]])
  const third = [...content].find(([, text]) => text.includes('\nnumber: 3\n'))?.[0]
  expect(linesRead(files).sort()).toEqual(
    [`content/${third}:2: The number 3 is also that of en/techniques/twelfth.md. Give one of them another.`, `content/en/techniques/twelfth.md:2: The number 3 is also that of ${third}. Give one of them another.`].sort(),
  )
})

test('a twelfth technique is one more file', () => {
  const { pages } = compileGuide(new Map([...content, ['en/techniques/twelfth.md', twelfth]]), options)
  const page = pages.find(({ path }) => path === '/techniques/twelfth/')
  expect(page).toMatchObject({ type: 'technique', number: 12, title: 'Twelfth', previous: { path: '/techniques/armpit/' } })
  expect(pages.find(({ path }) => path === '/techniques/armpit/')).toMatchObject({ next: { path: '/techniques/twelfth/' } })
})

test('an author who breaks the twelfth technique in six ways reads this', () => {
  const broken = twelfth
    .replace('label: expert-opinion', 'label: some')
    .replace('- It hurts. [APP]', '- You are bored. [APP]')
    .replace('- Sore skin. [APP]', '- Sore skin.')
    .replace('Not much. [APP]', 'It drains milk. [APP]')
    .replace('Nothing. [1]', 'Nothing. [1] See [roll](/techniques/rol/).')
    .replace('Lay a hand there', 'Rest for 5 minutes')
  expect(messageOf(new Map([...content, ['en/techniques/twelfth.md', broken]]))).toMatchInlineSnapshot(`
    "6 problems in the content

    content/en/techniques/twelfth.md:14: "label" is some, and no trial or review is cited here (rule 15). Cite one, or write expert-opinion.
    content/en/techniques/twelfth.md:32: "5 minutes" is a bare figure (rule 11). Use its name from limits.yaml, such as {cold}.
    content/en/techniques/twelfth.md:38: "stopIf" begins with "You are bored." (rule 4). Its first line names pain, such as "It hurts."
    content/en/techniques/twelfth.md:44: This claim has no source: "Sore skin." (rule 15) Add [a source number], [K] for not checked, or [APP] for our choice.
    content/en/techniques/twelfth.md:52: "drains" may not stand here (rule 10). Say what may happen, not more.
    content/en/techniques/twelfth.md:56: The link to /techniques/rol/ leads nowhere. Did you mean /techniques/roll/?
    "
  `)
})

test('an author whose technique has a broken key reads of its broken links and words too', () => {
  const files = edited({ [roll]: all(field('touch', 'deep'), add('Dig in. See [roll](/techniques/rol/).')) })
  expect(linesRead(files).map((line) => line.replace(/^\S+ (\S+ \S+ \S+).*/, '$1'))).toEqual(['"touch" is "deep".', '"Dig" may not', 'This claim has', 'The link to'])
})
