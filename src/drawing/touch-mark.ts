import { nipple, placeOnClock } from './clock.ts'
import { drop } from './drop.ts'
import { along, arc, directionTo, distance, softLine } from './line.ts'
import type { Mark } from './mark.ts'
import { dot, path } from './shape.ts'
import type { Point, Shape } from './shape.ts'

/** Touch, soft and pale, under the first, middle and ring fingers. */
const pads: Mark = {
  under: true,
  draw: ({ hands }) => hands.flatMap(({ tips }) => tips.slice(-4, -1).map((tip) => dot('pad', tip, 16))),
}

/** What force would do: deep dents, and folds round them. It stands in a picture that is struck out. */
const dents: Mark = {
  under: true,
  draw: ({ hands }) =>
    hands.flatMap(({ tips }) =>
      tips.slice(0, -1).flatMap((tip) => [dot('shade', tip, 26), dot('shade', tip, 18), ...folds(tip)]),
    ),
}

/** Folds stand before a fingertip that digs, where the hand does not hide them. */
function folds(tip: Point): readonly Shape[] {
  const ahead = directionTo(tip, nipple)
  return [path('ink', softLine(arc(tip, 19, ahead - 80, ahead + 80)), 2.2), path('ink', softLine(arc(tip, 27, ahead - 55, ahead + 55)), 1.6)]
}

const roundHours = [12.2, 1.2, 2.2, 3.2, 4.2, 5.2, 6.2] as const

/** Light taps, like the first drops of rain: rings where fingers fall, and small ones on the way round. */
const taps: Mark = {
  under: true,
  draw: ({ hands }) => {
    const fallen = hands.flatMap(({ tips, now }) => (now.lift < 0.6 ? tips.slice(0, -1) : []))
    const free = roundHours.map((hour, index) => placeOnClock(hour, index % 2 === 0 ? 90 : 72)).filter((place) => hands.every(({ tips }) => tips.every((tip) => distance(tip, place) > 34)))
    return [...free.map((place) => dot('ripple', place, 5)), ...fallen.map((tip) => dot('ripple', tip, 14))]
  },
}

/** Drops that fall into the palm, one after the other, and what gathers there. */
const drops: Mark = {
  under: false,
  draw: ({ along: now, hands }) =>
    hands.flatMap(({ stance: { at, pointing } }) => {
      const [x, y] = along(at, pointing + 180, 20)
      const falling = [-16, 0, 18].map((across, index) => path('oil', drop([x + across, 44 + ((now * 2 + index * 0.4) % 1) * (y - 64)], 1), 2))
      return [dot('oil', [x, y], 4 + now * 5), ...falling]
    }),
}

export const touchMarks = { pads, dents, taps, drops } as const satisfies Record<string, Mark>
