import { expect, test } from 'vitest'
import { frameSize, type Look, type Shape } from '../../src/drawing/shape.ts'
import { drawings, isAtWork, momentsOf } from './drawings.ts'
import { inFrame, pointsOf } from './outline.ts'

const drawn = drawings.map(({ title, drawing }) => {
  const moments = momentsOf(drawing)
  return { title, drawing, moments, atWork: moments.filter(isAtWork) }
})

/** All but who leans back: seen whole and from further off, on pillows that run past the frame. */
const near = drawn.filter(({ drawing }) => drawing.subject !== 'lean-back')

test.for(drawn)('every fingertip of $title is in the picture while the hands are at work', ({ atWork }) => {
  const lost = atWork.flatMap(({ phase, hands }) => hands.flatMap(({ digits }) => digits.flatMap(({ tip }) => (inFrame(tip, 4) ? [] : [`${tip.join()}, phase ${phase}`]))))
  expect(lost).toEqual([])
})

/** What tells where, which way, how lightly and when. It tells nothing where it is cut off. */
const telling: readonly Look[] = ['pad', 'spot', 'ripple', 'hour', 'move', 'dotted', 'number', 'beat', 'drop', 'oil', 'sign', 'danger', 'cloth']

/** How far a shape reaches beyond the points that it is written with. */
function reachOf(shape: Shape): number {
  if (shape.kind === 'dot') return shape.radius
  return shape.kind === 'word' ? 8 : (shape.width ?? 0) / 2
}

test.for(near)('every pad, arrow, number and sign of $title is whole in the picture while the hands are at work', ({ atWork }) => {
  const cut = atWork.flatMap(({ phase, shapes }) =>
    shapes.filter(({ look }) => telling.includes(look)).flatMap((shape) => pointsOf(shape).filter((point) => !inFrame(point, reachOf(shape))).map((point) => `${shape.look} ${point.join()}, phase ${phase}`)),
  )
  expect(cut).toEqual([])
})

/** Body, arrows, numbers and signs stay where they are. A hand on its way takes along what it holds, and where it touches. */
const staying: readonly Look[] = ['ground', 'skin', 'soft-shade', 'glow', 'areola', 'nipple', 'ink', 'move', 'halo', 'spot', 'hour', 'number', 'beat', 'pillow', 'fur', 'sign', 'danger']
const pastTheEdge = 20
/** From the edge of the frame to an elbow, and the length of a hand beyond it. */
const armsReach = 360

test.for(drawn)('no point of $title strays from the picture: a body runs just past its edge, an arm as far as an elbow', ({ moments }) => {
  const lost = moments.flatMap(({ phase, shapes }) =>
    shapes.flatMap((shape) => pointsOf(shape).filter((point) => !inFrame(point, -(staying.includes(shape.look) ? pastTheEdge : armsReach))).map((point) => `${shape.look} ${point.join()}, phase ${phase}`)),
  )
  expect(lost).toEqual([])
})

test.for(near)('the whole breast of $title stays in the picture, and on its chest', ({ atWork }) => {
  const breast: readonly Look[] = ['areola', 'nipple', 'shade', 'glow']
  const lost = atWork.flatMap(({ phase, shapes }) =>
    shapes.filter(({ look, kind }) => kind === 'path' && breast.includes(look)).flatMap((shape) => pointsOf(shape).filter(([x, y]) => x < 40 || x > frameSize - 40 || y < 90 || y > frameSize).map((point) => `${shape.look} ${point.join()}, phase ${phase}`)),
  )
  expect(lost).toEqual([])
})
