import { add, all, field, newField, noField, replace } from './author.ts'
import { armpit, eachIsTold, kneading, lost, roll, type Broken } from './broken.ts'

const oneOf = (name: string, value: string, values: string, sentence: string): Broken => ({
  what: `${name} is ${value}`,
  file: roll,
  edit: field(name, value),
  tells: [[`${name}:`, `"${name}" is ${JSON.stringify(value)}. Write one of: ${values}. ${name}: ${sentence}`]],
})

eachIsTold([
  { what: 'a key with a slip in it', file: roll, edit: newField('titel: Roll'), tells: [['titel:', '"titel" is not a key that belongs here. Did you mean "title"?']] },
  {
    what: 'a key that no page has',
    file: lost,
    edit: newField('robots: none'),
    tells: [['robots:', '"robots" is not a key that belongs here. Take it out. The keys are: title, lead, description, aliases, checked, clinical, label, because.']],
  },
  { what: 'a key that is missing', file: roll, edit: noField('because'), tells: [['number:', '"because" is missing. Write a text. because: one plain reason for the label.']] },
  { what: 'a key that is empty', file: roll, edit: field('alt', '""'), tells: [['alt:', '"alt" is empty. Write a text. alt: what the hand does in the picture, for those who cannot see it.']] },
  { what: 'a list of bars that is missing', file: roll, edit: noField('bars'), tells: [['number:', '"bars" is missing. Write a list such as [fever, lump]. bars: what rules the technique out; the reader sees a sentence for each.']] },
  { what: 'a drawing that is missing', file: roll, edit: replace(/^drawing:\n(?: .*\n)+/m, ''), tells: [['number:', '"drawing" is missing. Write its keys: skin, breast, arm, subject, scenes, stills. drawing: how the figure shows it.']] },

  oneOf('kind', 'rubbing', 'massage, expressing, oil, teach-only', 'what the move is for.'),
  oneOf('hand', 'fist', 'flat, pads, c-hold, cup, loose-fist', 'the shape of the hand.'),
  oneOf('touch', 'deep', 'skin, light, kind-firm', 'how hard at most; nothing harder exists.'),
  oneOf('direction', 'toward-nipple', 'away-from-nipple, to-armpit, to-collarbone, to-ribs, in-place, sway', 'which way the hand goes; none leads to the nipple.'),
  oneOf('tool', 'comb', 'none, cloth, cup', 'what is held besides the hands.'),
  oneOf('oil', 'always', 'never, may', 'whether a few drops may be used.'),
  oneOf('label', 'strong', 'some, expert-opinion, disputed, none', 'how much is known; nothing in this field is more than some.'),
  {
    what: 'a bar that does not exist',
    file: roll,
    edit: replace('bars: [', 'bars: [tired, '),
    tells: [['bars:', '"bars.0" is "tired". Write one of: fever, hot-patch, lump, over-a-lump, abscess, broken-skin, tight, surgery, implants, blood-thinner, nodes-removed, pregnant, clot-heart-kidney.']],
  },
  { what: 'a day that is not in the calendar', file: lost, edit: field('checked', '2026-13-01'), tells: [['checked:', '"checked" is "2026-13-01". Write a day such as 2026-11-22. checked: the day this page was last held against its sources.']] },
  { what: 'a number that is no whole number', file: roll, edit: field('number', '2.5'), tells: [['number:', '"number" is 2.5. Write a whole number. number: its place in the order of the post; no two are the same.']] },
  { what: 'an alias that YAML reads as a number', file: lost, edit: field('aliases', '[404]'), tells: [['aliases:', '"aliases.0" is 404. Write a text in quotes.']] },
  { what: 'a description too short to help', file: lost, edit: field('description', 'A page.'), tells: [['description:', '"description" is "A page.". Write at least 40 characters. description: what search engines and shared links show.']] },

  { what: 'no front matter', file: lost, edit: replace(/^---\n[^]*?\n---\n/, ''), tells: [['', 'The front matter is missing. Begin the file with ---, its keys, and --- again.']] },
  {
    what: 'a colon that YAML trips over',
    file: roll,
    edit: field('because', 'Experts: they teach it'),
    tells: [['because:', 'This is no YAML that we can read: Nested mappings are not allowed in compact mappings. Put a text that holds : # * & or ! between "quotes", and line keys up.']],
  },
  {
    what: 'one key twice',
    file: lost,
    edit: replace('clinical: false', 'clinical: false\nclinical: true'),
    tells: [['clinical: true', 'This is no YAML that we can read: Map keys must be unique. Put a text that holds : # * & or ! between "quotes", and line keys up.']],
  },
  {
    what: 'Markdown stars at the start of a value',
    file: lost,
    edit: field('lead', '*Sorry*'),
    tells: [['lead:', 'This is no YAML that we can read: "*Sorry*" reads as a reference. Put a text that holds : # * & or ! between "quotes", and line keys up.']],
  },
  { what: 'a mark in a field that shows it as it stands', file: roll, edit: field('because', 'Experts teach it. [1]'), tells: [['because:', '[1] is shown as it stands in this field. Write plain words here.']] },
  { what: 'a limit in a field that shows it as it stands', file: roll, edit: field('lead', 'Roll for {roll-time}.'), tells: [['lead:', '{roll-time} is shown as it stands in this field. Write plain words here.']] },

  { what: 'seconds that no limit has', file: roll, edit: field('seconds', 'roll-tyme'), tells: [['seconds:', '"seconds" is "roll-tyme", which is no time in limits.yaml. Use the name of a limit in seconds or minutes.']] },
  { what: 'seconds that are no time', file: roll, edit: field('seconds', 'fever'), tells: [['seconds:', '"seconds" is "fever", which is no time in limits.yaml. Use the name of a limit in seconds or minutes.']] },
  { what: 'goes with a technique that does not exist', file: roll, edit: field('goesWith', '[rhytmic]'), tells: [['goesWith:', '"goesWith" names "rhytmic", and there is no such technique. Did you mean "rhythmic"?']] },
  { what: 'a substitute that does not exist', file: kneading, edit: field('insteadUse', 'side-to-sid'), tells: [['insteadUse:', '"insteadUse" names "side-to-sid", and there is no such technique. Did you mean "side-to-side"?']] },
  { what: 'a source on one side that the text does not cite', file: armpit, edit: field('supports', '[18, 20, 3]'), tells: [['supports:', '"supports" names source 3, which the text does not cite. Cite [3] where the dispute is told.']] },
  { what: 'text and keys both wrong', file: roll, edit: all(field('tool', 'comb'), add('Press firmly here. [APP]')), tells: [['tool:', '"tool" is "comb". Write one of: none, cloth, cup. tool: what is held besides the hands.'], ['Press firmly', '"firmly" may not stand here (rule 5). Say it without force or a tool, or put it in a :::never, :::disagree or :::quote box.']] },
])
