import { expect, test } from 'vitest'
import { loopSeconds } from '../../src/drawing/timeline.ts'
import type { Drawing } from '../../src/guide/drawing.ts'
import { drawings, isAtWork, momentOf, momentsOf, phases, type Moment } from './drawings.ts'
import { isOutOfSight, nippleIn, type HandSeen } from './hands-in.ts'
import { distance } from './outline.ts'

const drawn = drawings.map(({ title, drawing }) => {
  const moments = momentsOf(drawing)
  return { title, drawing, steps: moments.map((moment, index) => [moment, moments[index + 1] ?? momentOf(drawing, 1)] as const) }
})

/** How far anything has moved that a reader follows with the eyes: nipple, fingertips, and where each finger begins. */
function moved(before: Moment, after: Moment): number {
  const hands = Array.from({ length: Math.max(before.hands.length, after.hands.length) }, (_, index) => handMoved(before.hands[index], after.hands[index]))
  return Math.max(distance(nippleIn(before.shapes), nippleIn(after.shapes)), ...hands)
}

/** A hand may become another where nobody sees it. */
function handMoved(before: HandSeen | undefined, after: HandSeen | undefined): number {
  if ([before, after].every((hand) => hand === undefined || isOutOfSight(hand))) return 0
  if (!before || !after) return Infinity
  const points = ({ digits }: HandSeen) => digits.flatMap(({ tip, root }) => [tip, root])
  const later = points(after)
  return Math.max(...points(before).map((point, index) => distance(point, later[index]!)))
}

/** Points lie on half units: what moves less may as well stand still. */
const unseen = 2

/** Halves the time round the fastest movement until it is no time at all: what is left is a jump. */
function jumpBetween(drawing: Drawing, before: Moment, after: Moment, from = before.phase, to = from + 1 / phases.length, halvings = 14): number {
  if (halvings === 0 || moved(before, after) <= unseen) return moved(before, after)
  const middle = (from + to) / 2
  const between = momentOf(drawing, middle)
  return moved(before, between) >= moved(between, after)
    ? jumpBetween(drawing, before, between, from, middle, halvings - 1)
    : jumpBetween(drawing, between, after, middle, to, halvings - 1)
}

test.for(drawn)('nothing in $title jumps, from any moment to the next, nor where it begins again', ({ drawing, steps }) => {
  const jumps = steps.map(([before, after]) => ({ phase: before.phase, jump: jumpBetween(drawing, before, after) })).filter(({ jump }) => jump > unseen)
  expect(jumps).toEqual([])
})

/** Units a second. A finger is 19 wide, about 1.6 cm: a working hand stays under 22 cm, one that comes or goes under 80. */
const fastest = { atWork: 260, onTheWay: 950 } as const

test.for(drawn)('no hand in $title is faster than calm hands are', ({ drawing, steps }) => {
  const seconds = loopSeconds(drawing) / steps.length
  const fast = steps.flatMap(([before, after]) => {
    const speed = moved(before, after) / seconds
    const most = isAtWork(before) && isAtWork(after) ? fastest.atWork : fastest.onTheWay
    return speed > most && Number.isFinite(speed) ? [`phase ${before.phase}: ${Math.round(speed)}`] : []
  })
  expect(fast).toEqual([])
})
