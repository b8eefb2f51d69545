import { expect, test } from 'vitest'
import { stillPhase } from '../../src/drawing/timeline.ts'
import type { Shape } from '../../src/drawing/shape.ts'
import { isAtWork, momentOf, techniques, type Moment } from './drawings.ts'
import { distance, pointsOf } from './outline.ts'

const drawn = techniques.map(({ title, alt, drawing }) => ({ title, alt, drawing, stills: drawing.stills.map((still) => ({ ...still, moment: momentOf(drawing, stillPhase(drawing, still)) })) }))

test.for(drawn)('each still of $title stands at its scene and its moment, with no hand on its way', ({ drawing, stills }) => {
  for (const { scene, at, moment } of stills) {
    expect(isAtWork(moment)).toBe(true)
    expect(moment.standing.index).toBe(scene - 1)
    expect(moment.standing.along).toBeCloseTo(Math.min(at, 0.999), 6)
    expect(moment.standing.scene).toBe(drawing.scenes[scene - 1])
  }
})

test.for(drawn)('each still of $title says what the hand does there, in words of its own', ({ title, alt, stills }) => {
  expect(new Set(stills.map(({ say }) => say)).size).toBe(3)
  expect(stills.map(({ say }) => say)).not.toContain(title)
  for (const { say } of stills) {
    expect(say).toMatch(/^[A-Z].*\.$/)
    expect(say).not.toBe(alt)
  }
})

/** Half the width of a finger: less is not seen at the size of a phone, nor in print. */
const seen = 8

test.for(drawn)('a reader sees that the three stills of $title differ', ({ stills }) => {
  for (const [one, other] of [[0, 1], [1, 2], [0, 2]] as const) {
    expect(differs(stills[one]!.moment, stills[other]!.moment), `stills ${one + 1} and ${other + 1}`).toBe(true)
  }
})

/** Something is drawn in one alone, or something lies elsewhere. */
function differs(one: Moment, other: Moment): boolean {
  const looks = ({ shapes }: Moment) => shapes.map(({ look }) => look).join()
  return looks(one) !== looks(other) || one.shapes.some((shape, index) => furthest(shape, other.shapes[index]!) >= seen)
}

function furthest(shape: Shape, other: Shape): number {
  const later = pointsOf(other)
  const grown = shape.kind === 'dot' && other.kind === 'dot' ? Math.abs(shape.radius - other.radius) * 2 : 0
  return Math.max(grown, ...pointsOf(shape).map((point, index) => (later[index] ? distance(point, later[index]) : seen)))
}
