import { placeOnClock } from './clock.ts'
import { drop } from './drop.ts'
import { along, arc, softLine } from './line.ts'
import type { Mark } from './mark.ts'
import { dot, path } from './shape.ts'

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
      tips.slice(0, -1).flatMap((tip) => [dot('shade', tip, 26), dot('shade', tip, 18), path('ink', softLine(arc(tip, 22, 210, 20)), 2.2), path('ink', softLine(arc(tip, 30, 195, 50)), 1.4)]),
    ),
}

const roundHours = [0.2, 1.2, 2.2, 3.2, 4.2, 5.2, 6.2] as const

/** Light taps, like the first drops of rain: rings where fingers fall, and small ones on the way round. */
const taps: Mark = {
  under: true,
  draw: ({ hands }) => [
    ...roundHours.map((hour, index) => dot('ripple', placeOnClock(hour, index % 2 === 0 ? 90 : 72), 5)),
    ...hands.flatMap(({ tips, now: { lift } }) => tips.slice(0, -1).flatMap((tip) => (lift < 0.6 ? [dot('ripple', tip, 14 + lift * 12)] : []))),
  ],
}

/** Drops that fall into the palm, one after the other, and what gathers there. */
const drops: Mark = {
  under: false,
  draw: ({ along: now, hands }) =>
    hands.flatMap(({ stance: { at, pointing } }) => {
      const [x, y] = along(at, pointing + 180, 20)
      const falling = [-16, 0, 18].map((across, index) => path('oil', drop([x + across, 24 + ((now * 2 + index * 0.4) % 1) * (y - 44)], 1), 2))
      return [dot('oil', [x, y], 4 + now * 5), ...falling]
    }),
}

export const touchMarks = { pads, dents, taps, drops } as const satisfies Record<string, Mark>
