/** What a file of content may try that comes from somebody who means harm, or from a paste that nobody looked at. */
import { expect, test } from 'vitest'
import { add, edited, field, linesRead, newField, replace } from './author.ts'
import { eachIsTold, lost, roll, type Broken } from './broken.ts'

const inside = 'Links stay inside the guide and begin with /, such as /words/#let-down.'
const leadsOut = (what: string, to: string): Broken => ({ what, file: lost, edit: add(`Go [there](${to}).`), tells: [['Go [there]', `The link to ${to} leads nowhere. ${inside}`]] })
const hidden = (what: string, sign: string, code: string): Broken => ({ what, file: lost, edit: add(`Call ${sign}now.`), tells: [['Call ', `A character that nobody sees stands in this line (${code}). Type the line anew, without pasting.`]] })

eachIsTold([
  leadsOut('a link that brings its own page', 'data:text/html,x'),
  leadsOut('a link that runs, in capitals', 'JaVaScRiPt:alert(1)'),
  leadsOut('a link to a file of the device', 'file:///etc/passwd'),
  hidden('a sign that turns the direction of writing', '\u202e', 'U+202E'),
  hidden('a sign that holds a direction apart', '\u2066', 'U+2066'),
  hidden('a space that has no width', '\u200b', 'U+200B'),
  hidden('a hyphen that hides', '\u00ad', 'U+00AD'),
  hidden('a control character', '\u0007', 'U+0007'),
  { what: 'a hidden character in front matter', file: lost, edit: field('lead', '"So\u200brry."'), tells: [['lead:', 'A character that nobody sees stands in this line (U+200B). Type the line anew, without pasting.']] },
])

test.for<[string, string, (text: string) => string]>([
  ['a key that every object has', lost, newField('__proto__: { clinical: true }')],
  ['another one', lost, newField('constructor: x')],
  ['references that grow to a billion', lost, newField(`a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]`)],
  ['a tag that makes code of a text', lost, newField('evil: !!js/function "alert(1)"')],
  ['five hundred lists in one another, in front matter', lost, newField(`deep: ${'['.repeat(500)}${']'.repeat(500)}`)],
  ['a thousand quotations in one another', lost, add(`${'>'.repeat(1000)} x`)],
  ['an element in a step', roll, replace('## Steps', '## Steps\n\n<img src=x onerror=alert(1)>')],
  ['a link that another line defines', lost, add('Go [there][x].\n\n[x]: javascript:alert(1)')],
  ['an address between angles', lost, add('Go <https://stranger.example/>.')],
  ['a host without its scheme', lost, add('Go [there](//stranger.example/).')],
])('content with %s does not build, and its author is told', ([, file, edit]) => {
  expect(linesRead(edited({ [file]: edit })).length).toBeGreaterThan(0)
  expect(Object({}).clinical).toBeUndefined()
})
