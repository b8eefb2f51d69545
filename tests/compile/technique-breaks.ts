import { add, field, newField, noField, replace, say } from './author.ts'
import { armpit, help, kneading, lost, opposing, roll, type Broken } from './broken.ts'

const source = 'Add [a source number], [K] for not checked, or [APP] for our choice.'
const figure = 'Use its name from limits.yaml, such as {cold}.'
const phone = 'Numbers stand in emergency.yaml only. Write ::emergency-numbers.'

/** Techniques, pages and shared blocks that break one of the brief's fifteen invariants. */
export const techniqueBreaks: readonly Broken[] = [
  // Rule 1
  { what: 'kneading goes with a technique', file: roll, edit: field('goesWith', '[kneading]'), tells: [['goesWith:', '"goesWith" names kneading, which is teach-only (rule 1). Take kneading out.']] },
  { what: 'a loose fist elsewhere', file: roll, edit: field('hand', 'loose-fist'), tells: [['hand:', '"hand" is loose-fist (rule 1). Only a teach-only technique shows a loose fist. Write flat, pads, c-hold or cup.']] },
  { what: 'a loose fist drawn elsewhere', file: roll, edit: replace('pose: flat', 'pose: loose-fist'), tells: [['        - { pose: loose-fist', '"drawing" shows a loose fist (rule 1). Only a teach-only technique shows one. Draw another hand.']] },
  { what: 'teach-only without a substitute', file: kneading, edit: noField('insteadUse'), tells: [['number:', '"insteadUse" is missing (rule 1). A teach-only technique names the technique to use instead.']] },
  { what: 'kneading as its own substitute', file: kneading, edit: field('insteadUse', 'kneading'), tells: [['insteadUse:', '"insteadUse" names kneading, which is teach-only (rule 1). Name a technique that may be done.']] },
  { what: 'a substitute for what needs none', file: roll, edit: newField('insteadUse: tapping'), tells: [['insteadUse:', '"insteadUse" is tapping (rule 1). Only a teach-only technique has a substitute. Take it out.']] },
  { what: 'kneading goes with something', file: kneading, edit: field('goesWith', '[roll]'), tells: [['goesWith:', '"goesWith" names roll (rule 1). A teach-only technique goes with nothing. Write [].']] },
  // Rule 4
  { what: 'stop rules that do not begin with pain', file: roll, edit: say('- You feel bored. [APP]', '## Stop if'), tells: [['## Stop if', '"stopIf" begins with "You feel bored." (rule 4). Its first line names pain, such as "It hurts."']] },
  // Rule 7
  { what: 'a massage with too few bars', file: roll, edit: field('bars', '[fever]'), tells: [['bars:', '"bars" lacks hot-patch, lump (rule 7). Add hot-patch, lump: a technique of its kind has these at least.']] },
  { what: 'armpit strokes with the bars of a plain massage', file: armpit, edit: field('bars', '[fever, hot-patch]'), tells: [['bars:', '"bars" lacks over-a-lump, nodes-removed, clot-heart-kidney (rule 7). Add over-a-lump, nodes-removed, clot-heart-kidney: a technique of its kind has these at least.']] },
  { what: 'expressing in pregnancy', file: opposing, edit: field('bars', '[]'), tells: [['bars:', '"bars" lacks pregnant (rule 7). Add pregnant: a technique of its kind has these at least.']] },
  // Rule 8
  { what: 'oil on expressing', file: opposing, edit: field('oil', 'may'), tells: [['oil:', '"oil" is may (rule 8). Oil goes with strokes alone: elsewhere fingers slip, and it reaches a latch. Write never.']] },
  { what: 'oil on a move that is no stroke', file: roll, edit: field('oil', 'may'), tells: [['oil:', '"oil" is may (rule 8). Oil goes with strokes alone: elsewhere fingers slip, and it reaches a latch. Write never.']] },
  { what: 'a nut oil by name', file: roll, edit: add('Use almond oil. [APP]'), tells: [['Use almond', '"almond" may not stand here (rule 8). Say "nut oil", or put the name in a :::never box.']] },
  // Rule 9
  { what: 'a technique that lasts too long', file: roll, edit: field('seconds', 'massage-cap'), tells: [['seconds:', '"seconds" comes to 180 seconds (rule 9). Name a limit of at most 120 seconds.']] },
  { what: 'comfort expressing that lasts too long', file: opposing, edit: field('seconds', 'cold-short'), tells: [['seconds:', '"seconds" comes to 600 seconds (rule 9). Name a limit of at most 300 seconds.']] },
  // Rule 10
  { what: 'armpit strokes that are not disputed', file: armpit, edit: field('label', 'expert-opinion'), tells: [['label:', '"label" is expert-opinion (rule 10). Strokes to armpit or collarbone are disputed. Write disputed.']] },
  { what: 'a dispute with one source on a side', file: armpit, edit: field('supports', '[18, 18]'), tells: [['supports:', '"supports" names 1 of two sources (rule 10). A disputed technique names two sources on each side.']] },
  { what: 'a dispute with one source on the other side', file: armpit, edit: field('disputes', '[23]'), tells: [['disputes:', '"disputes" names 1 of two sources (rule 10). A disputed technique names two sources on each side.']] },
  { what: 'a source on both sides of a dispute', file: armpit, edit: field('disputes', '[18, 22, 23]'), tells: [['disputes:', '"disputes" names 18, which "supports" names too (rule 10). A source takes one side. Leave it on one.']] },
  { what: 'a disputed move told as settled', file: armpit, edit: field('lead', 'Light strokes soothe a swollen breast.'), tells: [['lead:', '"lead" tells a disputed technique as settled (rule 10). Say what it "may" do.']] },
  { what: 'a lead that promises', file: roll, edit: field('lead', 'It works.'), tells: [['lead:', '"works" may not stand here (rule 10). Say what may happen, not more.']] },
  // Rule 11
  { what: 'a bare figure in a step', file: roll, edit: replace('{roll-count} rolls.', '10 times.'), tells: [['6. Do 10', `"10 times" is a bare figure (rule 11). ${figure}`]] },
  { what: 'a bare figure in "Stop if"', file: roll, edit: replace('even a little.', 'after 5–10 minutes.'), tells: [['- It hurts', `"5–10 minutes" is a bare figure (rule 11). ${figure}`]] },
  { what: 'a bare figure in "Get help"', file: help, edit: add('Call at 12 hours. [APP]'), tells: [['Call at 12', `"12 hours" is a bare figure (rule 11). ${figure}`]] },
  { what: 'a bare figure with a hyphen', file: help, edit: add('A 12-hour wait is too long. [APP]'), tells: [['A 12-hour', `"12-hour" is a bare figure (rule 11). ${figure}`]] },
  { what: 'a bare figure in a danger box', file: lost, edit: add(':::danger\nCall at 12 hours.\n:::'), tells: [['Call at 12', `"12 hours" is a bare figure (rule 11). ${figure}`]] },
  { what: 'a temperature that is not said by its name', file: lost, edit: add('A fever is 38 °C / 101 °F.'), tells: [['A fever is', `"38 °" is a bare figure (rule 11). ${figure}`]] },
  { what: 'a bare figure in a shared block', file: 'en/shared/nsaid.md', edit: add('Wait 6 hours. [APP]'), tells: [['Wait 6', `"6 hours" is a bare figure (rule 11). ${figure}`]] },
  // Rule 12
  { what: 'a telephone number in a text', file: lost, edit: add('Call 112.'), tells: [['Call 112', `"112" looks like a telephone number (rule 12). ${phone}`]] },
  { what: 'a telephone number that no table has', file: lost, edit: add('Call 0800 555 0199.'), tells: [['Call 0800', `"0800 555 0199" looks like a telephone number (rule 12). ${phone}`]] },
  { what: 'numbers that nothing leads up to', file: help, edit: replace(/your emergency number/gi, 'for help'), tells: [['::emergency-numbers', 'The numbers stand alone (rule 12). Before them, say "Call your emergency number."']] },
  { what: 'numbers that are missing', file: help, edit: replace('::emergency-numbers\n', ''), tells: [['---', 'The emergency numbers are missing (rule 12). Write ::emergency-numbers.']] },
  // Rule 13
  { what: 'a pain medicine without its cautions', file: lost, edit: add('You may take ibuprofen.'), tells: [['You may take', '"ibuprofen" stands here without its cautions (rule 13). Write ::nsaid on this page.']] },
  { what: 'a pain medicine in a lead', file: lost, edit: field('lead', 'Pain relief is elsewhere.'), tells: [['lead:', '"Pain relief" stands here without its cautions (rule 13). Write ::nsaid on this page.']] },
  // Rule 15
  { what: 'a claim with no source', file: roll, edit: say('It is old.', '## What is known'), tells: [['It is old', `This claim has no source: "It is old." (rule 15) ${source}`]] },
  { what: 'a claim with no source on a page', file: 'en/pages/questions.md', edit: add('It is old.'), tells: [['It is old', `This claim has no source: "It is old." (rule 15) ${source}`]] },
  { what: 'a page of advice that would need no sources', file: help, edit: field('clinical', 'false'), tells: [['clinical:', '"clinical" is false on a page of advice (rule 15). Write true.']] },
  { what: 'steps with no mark at all', file: roll, edit: replace(/## Steps[^]*?(?=## You)/, '## Steps\n\n1. Lay your hand on top.\n\n'), tells: [['## Steps', '"Steps" names no source (rule 15). Add at least one mark.']] },
  { what: 'stop rules with no mark at all', file: roll, edit: replace(/## Stop if[^]*?(?=## Not)/, '## Stop if\n\n- It hurts.\n\n'), tells: [['## Stop if', '"Stop if" names no source (rule 15). Add at least one mark.']] },
  { what: '"some" without a trial or a review', file: roll, edit: field('label', 'some'), tells: [['label:', '"label" is some, and no trial or review is cited here (rule 15). Cite one, or write expert-opinion.']] },
]
