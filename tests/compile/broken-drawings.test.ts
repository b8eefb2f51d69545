import { breastNames, markNames, poseNames, reachNames, skinNames } from '../../src/guide/drawing-names.ts'
import { replace } from './author.ts'
import { armpit, eachIsTold, roll, type Broken } from './broken.ts'

/** Something wrong in a drawing: what is put in the place of what, and what the author reads at which line. */
const wrong = (what: string, from: string | RegExp, to: string, line: string, message: string, file = roll): Broken => ({ what, file, edit: replace(from, to), tells: [[line, message]] })

const firstHand = '        - { pose: '
const hour = 'hour: where the touch lies; 12 is nearest the chin, 3 the armpit side.'
const tempo = 'tempo: the seconds it takes to go the path once.'
const times = 'times: how often, before the next scene.'
const still = '    - { scene: '
const scenes = 'scenes: what the hands do, one after the other.'
const stills = 'stills: three moments that tell it without moving; the first stands on the page.'

eachIsTold([
  wrong('a pose that no hand has', 'pose: flat', 'pose: claw', `${firstHand}claw`, `"drawing.scenes.0.hands.0.pose" is "claw". Write one of: ${poseNames.join(', ')}. pose: how the hand is held.`),
  wrong('an arm from above', 'from: outer', 'from: above', firstHand, '"drawing.scenes.0.hands.0.from" is "above". Write one of: middle, outer. from: middle for the other arm, across the chest; outer for this side\'s arm, from below.'),
  wrong('an hour that no clock has', 'hour: 6.2', 'hour: 13', firstHand, `"drawing.scenes.0.hands.0.hour" is 13. Write an hour up to 12. ${hour}`),
  wrong('a reach that no place has', 'reach: body', 'reach: nipple', firstHand, `"drawing.scenes.0.hands.0.reach" is "nipple". Write one of: ${reachNames.join(', ')}. reach: how far out from the centre the touch lies.`),
  wrong('a coordinate', 'pose: flat,', 'pose: flat, across: 40,', firstHand, '"across" is not a key that belongs here. Take it out. The keys are: pose, from, hour, reach, pointing, to.'),
  wrong('a stroke to a place that does not exist', /to: \{ hour: 2\.4, reach: beyond \}/, 'to: { hour: 2.4, reach: chin }', firstHand, `"drawing.scenes.0.hands.0.to.reach" is "chin". Write one of: ${reachNames.join(', ')}.`, armpit),
  wrong('a tempo too fast for a hand', 'tempo: 5', 'tempo: 0.1', '      tempo: 0.1', `"drawing.scenes.0.tempo" is 0.1. Write at least 0.3 seconds. ${tempo}`),
  wrong('a tempo that is no number', 'tempo: 5', 'tempo: slow', '      tempo: slow', `"drawing.scenes.0.tempo" is "slow". Write seconds. ${tempo}`),
  wrong('half a time', 'tempo: 5', 'tempo: 5\n      times: 2.5', '      times: 2.5', `"drawing.scenes.0.times" is 2.5. Write a whole number. ${times}`),
  wrong('a mark that no picture has', 'marks: [opposite-ways]', 'marks: [to-the-nipple]', '      marks: [to-the', `"drawing.scenes.0.marks.0" is "to-the-nipple". Write one of: ${markNames.join(', ')}.`),
  wrong('a skin that nobody has', 'skin: brown', 'skin: blue', '  skin: blue', `"drawing.skin" is "blue". Write one of: ${skinNames.join(', ')}. skin: the tone of the skin; people differ from picture to picture.`),
  wrong('a breast of no known form', 'breast: full', 'breast: flat', '  breast: flat', `"drawing.breast" is "flat". Write one of: ${breastNames.join(', ')}. breast: its shape; people differ in this too.`),
  wrong('a slip in a key', 'tempo: 5', 'tempo: 5\n      tims: 2', '      tims: 2', '"tims" is not a key that belongs here. Did you mean "times"?'),
  wrong('no scene', /scenes:\n[^]*?(?= {2}stills:)/, 'scenes: []\n', '  scenes: []', `"drawing.scenes" is []. Write at least one scene. ${scenes}`),
  { what: 'no stills', file: roll, edit: replace(/ {2}stills:\n(?: {4}- .*\n)+/, '  stills: []\n'), tells: [['  stills: []', `"drawing.stills" is []. Write three stills. ${stills}`]] },
  wrong('a still past the end of its path', /at: 0\.5,/, 'at: 1.5,', still, '"drawing.stills.0.at" is 1.5. Write up to 1. at: how far along its path, 0 to 1.'),
  wrong('a still that says nothing', /say: "The hands glide[^"]*"/, 'say: ""', still, '"drawing.stills.0.say" is empty. Write a few words. say: what the hand does here.'),
  wrong('a still of a scene that does not exist', /scene: 3, at/, 'scene: 4, at', '    - { scene: 4', '"drawing.stills.2.scene" is 4. Write a scene from 1 to 3. scene: which one, from 1.', armpit),
])
