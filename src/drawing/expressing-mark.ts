import { nipple, placeOnClock, reaches } from './clock.ts'
import { drop } from './drop.ts'
import { along, cased, pair } from './line.ts'
import type { Mark } from './mark.ts'
import { dot, path, rounded } from './shape.ts'
import type { Point, Shape } from './shape.ts'

/** Where each hour of the clock lies. */
const hours: Mark = {
  under: true,
  draw: () => Array.from({ length: 12 }, (_, hour) => dot('hour', placeOnClock(hour, 'near'), 2.4)),
}

/** The hours that thumb and finger stand at, numbered beside them, on the side that the hand leaves free. */
const numberedPair: Mark = {
  under: false,
  draw: ({ hands }) =>
    hands.flatMap(({ hand, stance }) => {
      const free = hand.from === 'outer' ? 1 : -1
      const hour = stance.round / 30
      return [...numbered(hour, placeOnClock(hour, 84)), ...numbered(hour + 6, placeOnClock(hour + 6 + 0.65 * free, 92))]
    }),
}

/** Pressing goes straight back to the ribs, away from the reader: rings going in, in place, with no arrow. */
const pressBack: Mark = {
  under: true,
  draw: ({ hands }) =>
    hands.flatMap(({ hand, tips, now: { pressed } }) => {
      if (hand.pose === 'softening') return tips.slice(1, -1).flatMap((tip) => [dot('shade', tip, 12 + pressed * 5), dot('pad', tip, 15), dot('dotted', tip, 22 - pressed * 5)])
      if (hand.pose !== 'c-hold') return []
      return tips.slice(-2).flatMap((tip) => [dot('shade', tip, 13 + pressed * 6), dot('pad', tip, 16), dot('dotted', tip, 27 - pressed * 7)])
    }),
}

/** Two finger-widths from the nipple's base, as a ruler of two, on the side that the hand leaves free. */
const twoWidths: Mark = {
  under: false,
  draw: ({ hands: [held] }) => {
    const x = held?.hand.from === 'outer' ? 128 : 234
    const ruler = cased(`M${x - 8},212L${x + 8},212M${x - 8},193L${x + 8},193M${x - 8},174L${x + 8},174M${x},212L${x},174`, 'move', 3.5)
    return held?.hand.pose === 'c-hold' ? ruler : [...ruler, dot('spot', placeOnClock(12, 'near'), 7)]
  },
}

/** How far beside thumb and finger their places are shown. */
const besides = 36

/** Three places to try, nearer and further, on a line that runs out from the nipple; the one in use is full. */
const places: Mark = {
  under: false,
  draw: ({ hands }) =>
    hands.flatMap(({ hand, stance: { round } }) => {
      const free = hand.from === 'outer' ? -90 : 90
      return [[round, free], [round + 180, -free]].flatMap(([degrees = 0, side = 0]) => {
        const at = (far: number) => along(along(nipple, degrees, far), degrees + side, besides)
        const tried = (['nearer', 'near', 'further'] as const).map((reach) => dot(reach === hand.reach ? 'spot' : 'ripple', at(reaches[reach] * 1.2 - 8), reach === hand.reach ? 7 : 4.5))
        return [path('halo', `M${pair(at(26))}L${pair(at(78))}`, 4), path('move', `M${pair(at(26))}L${pair(at(78))}`, 1.5), ...tried]
      })
    }),
}

/** What may come: a drop at the nipple while finger and thumb are together, and one that falls. */
const milk: Mark = {
  under: false,
  draw: ({ hands, along: now }) =>
    hands.some((held) => held.now.squeezed > 0.5) ? [path('drop', drop(along(nipple, 180, 16 + now * 6), 0.55), 1.5), path('drop', drop(along(nipple, 180, 72 + now * 34), 0.65), 1.5)] : [],
}

export const expressingMarks = { hours, pair: numberedPair, 'press-back': pressBack, 'two-widths': twoWidths, places, milk } as const satisfies Record<string, Mark>

/** The sides have no number, for 3 and 9 change places between the breasts. */
function numbered(hour: number, at: Point): readonly Shape[] {
  const number = ((Math.round(hour) + 11) % 12) + 1
  if (number % 6 === 3) return [dot('spot', at, 8)]
  return [dot('spot', at, 15), { kind: 'word', look: 'number', at: rounded(at), text: String(number), size: 17 }]
}
