import { expect, test } from 'vitest'
import { nipple } from '../../src/drawing/clock.ts'
import { paths } from '../../src/drawing/path.ts'
import { isAtWork, momentsOf, scenesWith, type Moment } from './drawings.ts'
import { distance } from './outline.ts'

const strokes = scenesWith(({ path }) => path === 'stroke').map(({ title, scene, drawing }) => {
  const moments = momentsOf(drawing, 80).filter(isAtWork)
  const seen = moments.map((moment, index) => ({ moment, next: moments[index + 1], lift: paths.stroke(moment.standing.along, scene.hands).hands[0]!.lift }))
  return { title, seen }
})

/** The pads that touch: first, middle and ring finger. */
const pads = ({ hands }: Moment) => hands[0]!.fingers.slice(1).map(({ tip }) => tip)

/** Points lie on half units. */
const unseen = 0.75

const stepsOf = ({ seen }: (typeof strokes)[number], touching: boolean) =>
  seen.flatMap(({ moment, next, lift }) => (next && next.standing.along > moment.standing.along && lift < 0.5 === touching ? [{ moment, next }] : []))

test.for(strokes)('$title leads away from the nipple as long as it touches, and never back', (stroke) => {
  const back = stepsOf(stroke, true).flatMap(({ moment, next }) =>
    pads(moment).flatMap((pad, index) => (distance(pads(next)[index]!, nipple) < distance(pad, nipple) - unseen ? [`pad ${index + 1}, phase ${moment.phase}`] : [])),
  )
  expect(back).toEqual([])
})

test.for(strokes)('$title goes a way that can be seen while it touches, and all the way back in the air', (stroke) => {
  const gone = (touching: boolean) => stepsOf(stroke, touching).reduce((sum, { moment, next }) => sum + distance(pads(moment)[1]!, pads(next)[1]!), 0)
  expect(gone(true)).toBeGreaterThan(30)
  expect(gone(false)).toBeGreaterThan(gone(true) * 0.9)
})

test.for(strokes)('$title begins outside the nipple, and no pad ever lies on it', ({ seen }) => {
  expect(seen.filter(({ moment }) => pads(moment).some((pad) => distance(pad, nipple) < 20)).map(({ moment }) => moment.phase)).toEqual([])
})
