import { nipple, pointOf } from './clock.ts'
import { along, arc, arrow, between, directionTo } from './line.ts'
import type { Mark } from './mark.ts'
import type { Point, Shape } from './shape.ts'

/** The stroke itself: from where the fingers start to where they lift. */
const alongMark: Mark = {
  under: false,
  draw: ({ scene }) => scene.hands.flatMap((hand) => (hand.to ? bowed(pointOf(hand), pointOf(hand.to)) : [])),
}

/** A line between two places, bent a little to one side, as an arm swings. */
function bowed(from: Point, to: Point): readonly Shape[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const side = along(between(from, to, 0.5), directionTo(from, to) - 90, length * 0.14)
  return arrow([from, side, to])
}

const forth: readonly (readonly Point[])[] = [[[236, 118], [262, 118], [280, 136], [290, 166]], [[122, 326], [96, 324], [70, 306], [58, 274]]]
const back = forth.map((stroke) => stroke.map(([x, y]): Point => [2 * nipple[0] - x, y - (y < nipple[1] ? 14 : 0)]))

/** Top hand one way, lower hand the other, as if round a soft ball; and the other way round while they glide back. */
const oppositeWays: Mark = { under: false, draw: ({ along: now }) => (now >= 0.25 && now < 0.75 ? forth : back).flatMap((points) => arrow(points)) }

/** One bow with two heads: two arrows apart would say to pull. */
const sideways = over([[178, 118], [140, 116], [102, 128]], [[178, 118], [216, 116], [254, 128]])

/** A small circle round the fingers. Its head is on their far side, so that it never aims at the nipple. */
const smallCircle: Mark = {
  under: false,
  draw: ({ hands }) => {
    const centre = hands[0]?.tips[2] ?? nipple
    const out = directionTo(nipple, centre)
    return arrow(arc(centre, 30, out - 300, out - 20), 4.5)
  },
}

/** Massage and expressing take turns. */
const takeTurns: Mark = {
  under: false,
  draw: () => [...arrow(arc([288, 64], 22, 63, 218), 5), ...arrow(arc([296, 64], 22, -117, 38), 5)],
}

/** Beside the palm that goes up just now. */
const rubbing: Mark = { under: false, draw: ({ along: now }) => [...arrow(now < 0.5 ? [[290, 178], [296, 156], [290, 122]] : [[70, 178], [64, 156], [70, 122]])] }

export const moveMarks = {
  along: alongMark,
  'opposite-ways': oppositeWays,
  sideways,
  'small-circle': smallCircle,
  'take-turns': takeTurns,
  rubbing,
} as const satisfies Record<string, Mark>

/** Casings first, so that arrows which begin at one place make one line. */
function over(...strokes: readonly (readonly Point[])[]): Mark {
  const arrows = strokes.map((points) => arrow(points))
  return { under: false, draw: () => [...arrows.flatMap((shapes) => shapes.slice(0, 1)), ...arrows.flatMap((shapes) => shapes.slice(1))] }
}
