import { all, replace, type Edit } from './author.ts'
import { armpit, opposing, roll, sweetSpot, type Broken } from './broken.ts'

const force = 'Say it without force or a tool, or put it in a :::never, :::disagree or :::quote box.'
const draws = (what: string, file: string, edit: Edit, line: string, message: string): Broken => ({ what, file, edit, tells: [[line, message]] })
/** Edits of the first hand of an arm, and of the first still, whatever they say: the art changes. */
const hand = (from: string, edit: Edit): Edit => (text) => text.replace(new RegExp(`\\{ pose: .*from: ${from}.*\\}`), edit)
const pointing = (hour: number): Edit => replace(/pointing: [\d.]+/, `pointing: ${hour}`)
const says = (words: string): Edit => replace(/stills:\n.*/, `stills:\n    - { scene: 1, at: 0.55, say: "${words}" }`)
const firstStill = '    - { scene: 1, at: 0.55'
const ownHand = '        - { pose: flat, from: outer'
const hold = '        - { pose: c-hold, from: outer, hour: 12, reach: near'

/** Drawings of techniques that no hand can follow, or no reader should see. */
export const drawingBreaks: readonly Broken[] = [
  draws('deep pressure', roll, replace('path: roll', 'path: dig'), '    - path: dig', '"drawing" shows deep pressure (rule 5). No technique does. Write another path.'),
  draws('deep pressure, struck out, in a technique', roll, all(replace('path: roll', 'path: dig'), replace('marks: [opposite-ways]', 'marks: [struck-out]')), '    - path: dig', '"drawing" shows deep pressure (rule 5). No technique does. Write another path.'),
  draws('a scene with no hands', roll, replace(/hands:\n(?: {8}.*\n)+/, 'hands: []\n'), '      hands: []', 'This scene has no hands. Add one. Only lean-back has none.'),
  draws('a stroke that ends nowhere', armpit, hand('middle', replace(/, to: \{.*?\}/, '')), '      path: stroke', 'This stroke ends nowhere. Add "to" to a hand: an hour and a reach.'),
  draws('a stroke towards the nipple', armpit, hand('middle', replace(/to: \{.*?\}/, 'to: { hour: 2, reach: base }')), '        - { pose: flat', 'This stroke leads from body in to base (rule 5). A stroke leads away from the nipple. End it as far out as it begins, or further.'),
  draws('an end without a stroke', roll, hand('outer', replace(' }', ', to: { hour: 3, reach: edge } }')), ownHand, '"to" stands with the path roll. Only a stroke ends elsewhere. Take it out, or write path: stroke.'),
  draws('a hand that points back at its arm', roll, hand('outer', pointing(4)), ownHand, '"pointing" is 4, back at its own arm. From outer, point to an hour from 7 to 1.'),
  draws("the other arm's hand that points back", roll, hand('middle', pointing(8)), '        - { pose: flat, from: middle', '"pointing" is 8, back at its own arm. From middle, point to an hour from 11 to 5.'),
  draws('a c-hold too far out', opposing, replace('hour: 12, reach: near,', 'hour: 12, reach: edge,'), '        - { pose: c-hold, from: outer, hour: 12, reach: edge', '"reach" is edge, where no c-hold can be. Write one of: nearer, near, further.'),
  draws('a c-hold with its thumb below', opposing, replace('hour: 12, reach: near, pointing: 9 }', 'hour: 6, reach: near, pointing: 9 }'), '        - { pose: c-hold, from: outer, hour: 6', '"pointing" is 9, so the thumb cannot lie at 6. From outer, with its thumb at 6, a c-hold points to 3.'),
  draws('a c-hold of the other arm that is not turned', opposing, replace('hour: 12, reach: near, pointing: 9 }', 'hour: 12, reach: near, pointing: 7 }'), hold, '"pointing" is 7, so the thumb cannot lie at 12. From outer, with its thumb at 12, a c-hold points to 9.'),
  draws('one scene without a name among others', sweetSpot, replace('    - name: Press there\n      path:', '    - path:'), '    - path: squeeze', 'Scene 2 has no name, and another has. Name all scenes, so that a reader may pick each, or none.'),
  draws('force in what a still says', roll, says('Then press firmly.'), firstStill, `"firmly" may not stand here (rule 5). ${force}`),
  draws('a promise in what a still says', roll, says('It works.'), firstStill, '"works" may not stand here (rule 10). Say what may happen, not more.'),
  draws('force in the name of a scene', sweetSpot, replace('name: Press there', 'name: Dig there'), '    - name: Dig there', `"Dig" may not stand here (rule 5). ${force}`),
  draws('a bare figure in what a still says', roll, says('Go on for 20 seconds.'), firstStill, '"20 seconds" is a bare figure (rule 11). Use its name from limits.yaml, such as {cold}.'),
]
