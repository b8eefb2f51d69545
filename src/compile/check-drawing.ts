/** What a drawing can break though each of its names is known: what no hand can do, and what no reader should see. */
import { type Drawing, type DrawnHand, type Scene } from '../guide/drawing.ts'
import { reachNames, type ArmName } from '../guide/drawing-names.ts'
import type { Tell } from './content-error.ts'
import { frontPassages, type Passage } from './passages.ts'

/** The line of a part of the drawing. */
type LineIn = (...path: readonly PropertyKey[]) => number

/** The words that a drawing shows: what its stills say, and what its scenes are called. */
export function drawingPassages({ scenes, stills }: Drawing, lineIn: LineIn): Passage[] {
  const says = stills.flatMap((still, at) => frontPassages(still, ['say'], (field) => lineIn('stills', at, field)))
  const names = scenes.flatMap(({ name }, at) => (name === undefined ? [] : frontPassages({ name }, ['name'], (field) => lineIn('scenes', at, field))))
  return [...says, ...names]
}

/** Tells what does not hold together in a drawing, a technique's or a picture's. */
export function checkDrawing({ subject, scenes }: Drawing, lineIn: LineIn, tell: Tell): void {
  checkNames(scenes, lineIn, tell)
  for (const [at, scene] of scenes.entries()) {
    const lineInScene: LineIn = (...path) => lineIn('scenes', at, ...path)
    if (scene.hands.length === 0 && subject !== 'lean-back') tell(lineInScene('hands'), 'This scene has no hands.', 'Add one. Only lean-back has none.')
    if (scene.hands.length > 0 && subject === 'lean-back') tell(lineInScene('hands'), 'Hands cannot lie on who leans back.', 'Write hands: [].')
    checkStroke(scene, lineInScene, tell)
    for (const [index, hand] of scene.hands.entries()) checkHand(hand, lineInScene('hands', index), tell)
  }
}

/** A reader picks among all scenes or among none. */
function checkNames(scenes: readonly Scene[], lineIn: LineIn, tell: Tell): void {
  const unnamed = scenes.findIndex(({ name }) => name === undefined)
  const isMixed = unnamed >= 0 && scenes.some(({ name }) => name !== undefined)
  if (isMixed) tell(lineIn('scenes', unnamed), `Scene ${unnamed + 1} has no name, and another has.`, 'Name all scenes, so that a reader may pick each, or none.')
}

function checkStroke({ path, hands }: Scene, lineIn: LineIn, tell: Tell): void {
  if (path === 'stroke' && !hands.some(({ to }) => to)) tell(lineIn('path'), 'This stroke ends nowhere.', 'Add "to" to a hand: an hour and a reach.')
  for (const [at, { reach, to }] of hands.entries()) {
    if (!to) continue
    if (path !== 'stroke') tell(lineIn('hands', at, 'to'), `"to" stands with the path ${path}.`, 'Only a stroke ends elsewhere. Take it out, or write path: stroke.')
    else if (reachNames.indexOf(to.reach) < reachNames.indexOf(reach)) tell(lineIn('hands', at, 'to'), `This stroke leads from ${reach} in to ${to.reach} (rule 5).`, 'A stroke leads away from the nipple. End it as far out as it begins, or further.')
  }
}

/** Hours from the one to the other the way a clock goes, from 0 up to 12. */
const hoursFrom = (from: number, to: number) => (((to - from) % 12) + 12) % 12
/** Hours between the two, the short way. */
const hoursBetween = (one: number, other: number) => Math.min(hoursFrom(one, other), hoursFrom(other, one))

/** Arms come from below: the other one from the middle, so that its fingers point to about 2; this side's own to 10. */
const armPoints: Record<ArmName, number> = { middle: 2, outer: 10 }
/** A thumb stands at a right angle to the fingers: on top, whichever arm it is. */
const thumbFrom: Record<ArmName, number> = { middle: -3, outer: 3 }

function checkHand({ pose, from, hour, reach, pointing }: DrawnHand, line: number, tell: Tell): void {
  const [first, last] = [armPoints[from] - 3, armPoints[from] + 3].map(onClock)
  if (hoursBetween(pointing, armPoints[from]) > 3) tell(line, `"pointing" is ${pointing}, back at its own arm.`, `From ${from}, point to an hour from ${first} to ${last}.`)
  if (pose !== 'c-hold') return
  if (reach !== 'nearer' && reach !== 'near' && reach !== 'further') tell(line, `"reach" is ${reach}, where no c-hold can be.`, 'Write one of: nearer, near, further.')
  if (hoursBetween(hour, pointing + thumbFrom[from]) > 1) tell(line, `"pointing" is ${pointing}, so the thumb cannot lie at ${hour}.`, `From ${from}, with its thumb at ${hour}, a c-hold points to ${onClock(hour - thumbFrom[from])}.`)
}

const onClock = (hour: number) => hoursFrom(0, hour) || 12

/** A loose fist is drawn for a teach-only technique alone (rule 1). */
export function checkFist({ scenes }: Drawing, lineIn: LineIn, tell: Tell): void {
  const [fist] = scenes.flatMap(({ hands }, scene) => hands.flatMap(({ pose }, hand) => (pose === 'loose-fist' ? [lineIn('scenes', scene, 'hands', hand)] : [])))
  if (fist !== undefined) tell(fist, '"drawing" shows a loose fist (rule 1).', 'Only a teach-only technique shows one. Draw another hand.')
}

/** A technique is shown to be done: it never shows what too hard looks like, not even struck out (rule 5). */
export function checkNoDigging({ scenes }: Drawing, lineIn: LineIn, tell: Tell): void {
  const scene = scenes.findIndex(({ path }) => path === 'dig')
  if (scene >= 0) tell(lineIn('scenes', scene, 'path'), '"drawing" shows deep pressure (rule 5).', 'No technique does. Write another path.')
}
