import { add, content, replace, type Edit } from './author.ts'
import { acts, cold, hot, loss, lost, pictures, still, type Broken } from './broken.ts'

const names = 'reverse-pressure-softening, cold-pack, warm-cloth, cup, lean-back, light-as-a-cat, light-touch, too-hard'
const noPicture = (name: string, mend: string) => `There is no picture called "${name}". ${mend}`
const shows = (what: string, written: string, message: string): Broken => ({ what, file: lost, edit: add(written), tells: [[written, message]] })
/** An edit of the last picture alone. */
const tooHard = (edit: Edit): Edit => replace(/^too-hard:[^]*/m, edit(/^too-hard:[^]*/m.exec(content.get(pictures) ?? '')?.[0] ?? ''))
const table = (what: string, edit: Edit, line: string, message: string): Broken => ({ what, file: pictures, edit, tells: [[line, message]] })

/** Pictures that nobody drew, or that a page must not show. */
export const pictureBreaks: readonly Broken[] = [
  shows('a picture with a slip in its name', '::picture{of=cold-pak}', noPicture('cold-pak', 'Did you mean "cold-pack"?')),
  shows('a picture that is like none', '::picture{of=zebra}', noPicture('zebra', `The pictures are: ${names}.`)),
  shows('one stranger in a row of pictures', '::picture{of="cup to-hard"}', noPicture('to-hard', 'Did you mean "too-hard"?')),
  shows('a picture with no name', '::picture', 'This picture names none. Write which one, such as ::picture{of=cup}.'),
  shows('a picture with its name at the wrong place', '::picture{cup}', 'This picture names none. Write which one, such as ::picture{of=cup}.'),
  shows('a slip in the directive', '::pictur{of=cup}', 'The block ::pictur is not allowed here. Did you mean ::picture?'),
  { what: 'a picture with a slip in a shared block', file: cold, edit: add('::picture{of=cold-pak}'), tells: [['::picture', noPicture('cold-pak', 'Did you mean "cold-pack"?')]] },
  { what: 'an act with a picture that nobody drew', file: acts, edit: replace('picture: cold-pack', 'picture: cold-pak'), tells: [['cold: {', noPicture('cold-pak', 'Did you mean "cold-pack"?')]] },
  { what: 'a step with a picture that nobody drew', file: still, edit: replace('  - kind: cold\n', '  - kind: cold\n    picture: cold-pak\n'), tells: [['    picture:', noPicture('cold-pak', 'Did you mean "cold-pack"?')]] },
  { what: 'a technique with a picture of its own', file: still, edit: replace('    ref: rhythmic\n', '    ref: rhythmic\n    picture: cup\n'), tells: [['    picture:', 'A technique has its own picture. Take "picture" out.']] },

  table('a picture with no caption', replace('  title: Too hard\n', ''), 'too-hard:', '"too-hard.title" is missing. Write a text. title: its caption, in a few words.'),
  table('a picture with no text for those who cannot see it', replace(/^ {2}alt: Fingertips press.*\n/m, ''), 'too-hard:', '"too-hard.alt" is missing. Write a text. alt: what it shows, for those who cannot see it.'),
  table('a picture with no drawing', (text) => `zebra:\n  title: Zebra\n  alt: A zebra.\n${text}`, 'zebra:', '"zebra.drawing" is missing. Write its keys: skin, breast, arm, subject, scenes, stills. drawing: how the figure shows it.'),
  table('too hard, not struck out', replace('marks: [dents, struck-out]', 'marks: [dents]'), '        marks: [dents]', 'Deep pressure is drawn without the mark struck-out (rule 5). Add struck-out to its marks.'),
  table('a loose fist', tooHard(replace('pose: fingertips', 'pose: loose-fist')), '          - { pose: loose-fist', '"drawing" shows a loose fist (rule 1). Only a teach-only technique shows one. Draw another hand.'),
  table('hands on who leans back', replace('hands: []', 'hands: [{ pose: flat, from: outer, hour: 12, reach: body, pointing: 9 }]'), '        hands: [{ pose: flat', 'Hands cannot lie on who leans back. Write hands: [].'),
  table('a hand that points back at its arm', tooHard(replace(/\{ pose: .*\}/, '{ pose: fingertips, from: outer, hour: 2, reach: body, pointing: 4 }')), '          - { pose: fingertips, from: outer, hour: 2, reach: body, pointing: 4', '"pointing" is 4, back at its own arm. From outer, point to an hour from 7 to 1.'),
  table('force in a caption', replace('  title: Too hard\n', '  title: Do not dig\n'), '  title: Do not dig', '"dig" may not stand here (rule 5). Say it without force or a tool, or put it in a :::never, :::disagree or :::quote box.'),
  table('a promise in a caption', replace('  title: Light enough\n', '  title: It works\n'), '  title: It works', '"works" may not stand here (rule 10). Say what may happen, not more.'),
  table('kneading in a caption', replace('  title: Light enough\n', '  title: Knead softly\n'), '  title: Knead', '"Knead" may not stand here (rule 1). Kneading is done nowhere. Name it in a :::never, :::disagree or :::quote box alone.'),
  table('a long sentence in a text for those who cannot see', replace('alt: A person leans back on pillows, one arm at rest.', 'alt: A person leans a long way back on soft pillows, with one of both arms at rest.'), '  alt: A person', 'This sentence has 17 words: "A person leans a long way back on soft pillows, with one of both arms at rest." Say it in 14 or fewer, or in two.'),
  table('a mark in a caption', replace('  title: Light enough\n', '  title: Light enough [18]\n'), '  title: Light', '[18] is shown as it stands in this field. Write plain words here.'),
  table('a pain medicine in what a still says', replace('say: "Let go."', 'say: "Then pain relief."'), '      - { scene: 1, at: 0.98', '"pain relief" would stand on pages without its cautions (rule 13). Leave medicines to the pages that pull in their cautions.'),

  { what: 'milk in a picture after a loss', file: loss, edit: replace('## Cold and warmth\n', '## Cold and warmth\n\n::picture{of=cup}\n'), tells: [['', '"By hand, into a cup" shows milk, on the page after a loss (rule 14). Show another picture, or write "picture: none" at its step.']] },
  { what: "milk in a step's picture after a loss", file: loss, edit: replace('  - kind: rest\n', '  - kind: rest\n    picture: cup\n'), tells: [['', '"Gentle care" shows milk, on the page after a loss (rule 14). Show another picture, or write "picture: none" at its step.']] },
  { what: 'a word of feeding in a picture after a loss', file: pictures, edit: replace('alt: A flat hand holds a cold pack on the breast.', 'alt: A flat hand holds a cold pack on the breast, after a feed.'), toldIn: loss, tells: [['', '"feed" reaches the page after a loss from a technique, a condition, an act or a call (rule 14). Name another, or give it words that speak of nothing else.']] },
  { what: 'hands in a picture on the page about a hot patch', file: hot, edit: replace('## Cold and warmth\n', '## Cold and warmth\n\n:::note\n::picture{of=light-touch}\n:::\n'), tells: [['', '"Light enough" shows hands on the breast, on the page about a hot patch (rule 2). Show cold alone, or write "picture: none" at its step.']] },
  { what: "hands in a step's picture on the page about a hot patch", file: hot, edit: replace('  - kind: rest\n', '  - kind: rest\n    picture: warm-cloth\n'), tells: [['', '"Gentle care" shows hands on the breast, on the page about a hot patch (rule 2). Show cold alone, or write "picture: none" at its step.']] },
]
