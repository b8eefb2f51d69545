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

const forth: readonly (readonly Point[])[] = [[[236, 118], [262, 118], [280, 136], [290, 166]], [[122, 336], [96, 334], [70, 316], [58, 284]]]
const back = forth.map((stroke) => stroke.map(([x, y]): Point => [2 * nipple[0] - x, y]))

/** Top hand one way, lower hand the other, as if round a soft ball; and the other way round while they glide back. */
const oppositeWays: Mark = { under: false, draw: ({ along: now }) => (now >= 0.25 && now < 0.75 ? forth : back).flatMap((points) => arrow(points)) }

const sideways = over([[158, 126], [134, 119], [102, 126]], [[198, 126], [222, 119], [254, 126]])

/** A small circle round the fingers. Its head is on their far side, so that it never aims at the nipple. */
const smallCircle: Mark = {
  under: false,
  draw: ({ hands }) => {
    const centre = hands[0]?.tips[2] ?? nipple
    const out = directionTo(nipple, centre)
    return arrow(arc(centre, 36, out - 200, out - 30), 5)
  },
}

/** Massage and expressing take turns. */
const takeTurns: Mark = {
  under: false,
  draw: () => [...arrow(arc([306, 46], 24, 63, 218), 5), ...arrow(arc([314, 46], 24, -117, 38), 5)],
}

/** Beside the palm that goes up just now. */
const rubbing: Mark = { under: false, draw: ({ along: now }) => arrow(now < 0.5 ? [[276, 182], [282, 160], [276, 126]] : [[84, 182], [78, 160], [84, 126]]) }

export const moveMarks = {
  along: alongMark,
  'opposite-ways': oppositeWays,
  sideways,
  'small-circle': smallCircle,
  'take-turns': takeTurns,
  rubbing,
} as const satisfies Record<string, Mark>

function over(...strokes: readonly (readonly Point[])[]): Mark {
  return { under: false, draw: () => strokes.flatMap((points) => arrow(points)) }
}
