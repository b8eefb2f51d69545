import { expect, test } from 'vitest'
import { content, edited, lineIn, linesRead, options, replace, without } from './author.ts'
import { eachIsTold, noSource, type Broken } from './broken.ts'

const limit = (what: string, written: string, message: string): Broken => ({ what, file: 'limits.yaml', edit: (text) => `${text}\n${written}\n`, tells: [[written.slice(0, written.indexOf(':') + 1), message]] })
const unitList = 'seconds, minutes, hours, days, weeks, months, years, celsius, cm, percent, count'
const whatLimitIs = 'A limit has one unit with its number, and marks that say where it comes from.'
const sources = 'en/sources.yaml'
const emergency = 'en/emergency.yaml'
const typo = 'en/interface.yaml'

eachIsTold([
  limit('a limit with two units', 'nap: { minutes: 5, hours: 1, marks: [APP] }', `"nap" is {"minutes":5,"hours":1,"marks":["APP"]}. Write one unit of: ${unitList}. ${whatLimitIs}`),
  limit('a limit with no unit', 'nap: { marks: [APP] }', `"nap" is {"marks":["APP"]}. Write one unit of: ${unitList}. ${whatLimitIs}`),
  limit('a limit in degrees Fahrenheit, which are worked out', 'hot: { fahrenheit: 101, celsius: 38.0, marks: [APP] }', `"fahrenheit" is not a key that belongs here. Take it out. The keys are: ${unitList}, marks.`),
  limit('a limit that does not say where it comes from', 'nap: { minutes: 5, marks: [] }', '"nap.marks" is []. Write at least one mark.'),
  limit('a limit from a source that does not exist', 'nap: { minutes: 5, marks: [999] }', noSource),
  limit('a range that runs backwards', 'nap: { minutes: [9, 5], marks: [APP] }', '"nap.minutes" is [9,5]. Write the lower number first.'),

  { what: 'a source of no known type', file: sources, edit: replace('type: article', 'type: rumour'), tells: [['  type: rumour', '"0.type" is "rumour". Write one of: trial, review, study, guideline, leaflet, article, reference. type: what kind of source it is.']] },
  { what: 'a text of the interface that is missing', file: typo, edit: replace(/^skip: .*\n/m, ''), tells: [['guideName:', '"skip" is missing. Write a text. A text of the interface.']] },
  { what: 'a text of the interface that nobody shows', file: typo, edit: (text) => `skp: Skip\n${text}`, tells: [['skp:', '"skp" is not a key that belongs here. Did you mean "skip"?']] },
  { what: 'an unkind word in the interface', file: typo, edit: replace(/^skip: .*$/m, 'skip: Just skip'), tells: [['skip:', '"Just" may not stand here (product, "Words"). Use a plainer, kinder word.']] },
  { what: 'a telephone number in a bar', file: 'en/bars.yaml', edit: replace(/^tight: .*$/m, 'tight: "Call 112."'), tells: [['tight:', '"112" looks like a telephone number (rule 12). Numbers stand in emergency.yaml only. Write ::emergency-numbers.']] },
  { what: 'a number without quotes', file: emergency, edit: replace('emergency: ["911"]', 'emergency: [911]'), tells: [['  emergency: [911]', '"3.emergency.0" is 911. Write a number in quotes.']] },
  { what: 'a row with no day', file: emergency, edit: replace(/^ {2}checked: .*\n/m, ''), tells: [['- country: GB', '"0.checked" is missing. Write a day such as 2026-11-22. checked: the day they were last checked.']] },
  { what: 'a row too old to trust', file: emergency, edit: replace(/^ {2}checked: .*$/m, '  checked: 2025-11-21'), tells: [['  checked: 2025-11-21', 'The numbers of GB were last checked on 2025-11-21 (rule 12). Check each, then write the new day.']] },
  { what: 'a table that is empty', file: 'en/bars.yaml', edit: () => '# Later\n', tells: [['# Later', 'The file is empty. Write its keys: fever, hot-patch, lump, over-a-lump, abscess, broken-skin, tight, surgery, implants, blood-thinner, nodes-removed, pregnant, clot-heart-kidney.']] },
])

test('a row checked a year ago to the day still stands', () => {
  expect(linesRead(edited({ [emergency]: replace(/^ {2}checked: .*$/m, '  checked: 2025-11-22') }))).toEqual([])
})

test('a guide built two years on refuses every row', () => {
  const rows = content.get(emergency)?.match(/^- country: /gm)?.length
  expect(linesRead(content, { ...options, today: '2028-11-22' })).toHaveLength(rows ?? 0)
})

test('an author who loses a file is asked to put it back', () => {
  expect(linesRead(without('en/bars.yaml'))).toEqual(['content/en/bars.yaml:1: The file is missing. Put it back.'])
  expect(linesRead(without('en/pages/not-found.md'))).toEqual(['content/en/pages/not-found.md:1: The file is missing. Put it back.'])
  expect(linesRead(without('en/shared/before.md'))).toEqual(['content/en/shared/before.md:1: The file is missing. Put it back.'])
})

test('an author who takes a cap away is told that nothing would hold a technique back', () => {
  const files = edited({ 'limits.yaml': replace(/^technique-cap: .*\n/m, '') })
  expect(linesRead(files)).toContain('content/limits.yaml:1: The cap "technique-cap" is missing, or no time (rule 9). Write technique-cap in seconds or minutes.')
})

test('an author who gives a page a name off the map reads which names are on it', () => {
  const lost = content.get('en/pages/not-found.md') ?? ''
  expect(linesRead(new Map([...content, ['en/pages/word.md', lost]]))).toEqual(['content/en/pages/word.md:1: No address belongs to a page called "word". Did you mean "words"?'])
  expect(linesRead(new Map([...content, ['en/pages/zebra.md', lost]]))).toEqual(['content/en/pages/zebra.md:1: No address belongs to a page called "zebra". The pages are: home, techniques, get-help, questions, words, sources, about, save, session, plan, present, settings, not-found.'])
})

test.for(['en/technique/zebra.md', 'en/techniques/Zebra Two.md', 'en/techniques/more/zebra.md', 'en/notes.yaml'])('an author who puts a file where nothing reads it is told: %s', (file) => {
  const told = linesRead(new Map([...content, [file, 'Hello.']])).filter((line) => line.includes('Nothing reads'))
  expect(told).toEqual([`content/${file}:1: Nothing reads a file of this name. Move it to pages/, shared/, situations/, techniques/, with small letters, digits and hyphens in its name, and .md at its end.`])
})

test('an author reads at which line a source stands twice', () => {
  const files = edited({ [sources]: replace('- number: 3\n', '- number: 2\n') })
  const second = lineIn(files, sources, '- number: 4') - 5
  expect(linesRead(files)).toContain(`content/${sources}:${second}: Two sources have the number 2. Give each its own.`)
})
