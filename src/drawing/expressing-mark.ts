import { nipple, placeOnClock } from './clock.ts'
import { drop } from './drop.ts'
import { along, cased } from './line.ts'
import type { Mark } from './mark.ts'
import { dot, path, rounded } from './shape.ts'
import type { Shape } from './shape.ts'

/** Where each hour of the clock lies. */
const hours: Mark = {
  under: true,
  draw: () => Array.from({ length: 12 }, (_, hour) => dot('hour', placeOnClock(hour, 'near'), 2.4)),
}

/** The hours that thumb and finger stand at, numbered beside them, on the side that the hand leaves free. */
const pairMark: Mark = {
  under: false,
  draw: ({ hands }) =>
    hands.flatMap(({ hand, stance }) => {
      const free = hand.from === 'outer' ? 1 : -1
      const hour = stance.round / 30
      return [...numbered(hour, -0.4 * free), ...numbered(hour + 6, 1.1 * free)]
    }),
}

/** Pressing goes straight back to the ribs, away from the reader: rings going in, in place, with no arrow. */
const pressBack: Mark = {
  under: true,
  draw: ({ hands }) =>
    hands.flatMap(({ hand, tips, now: { pressed } }) => {
      if (hand.pose === 'softening') return tips.slice(1, -1).flatMap((tip) => [dot('shade', tip, 12 + pressed * 5), dot('pad', tip, 15)])
      if (hand.pose !== 'c-hold') return []
      return tips.slice(-2).flatMap((tip) => [dot('shade', tip, 13 + pressed * 6), dot('pad', tip, 16), dot('dotted', tip, 27 - pressed * 7)])
    }),
}

/** Two finger-widths from the nipple's base, as a ruler of two, on the side that the hand leaves free. */
const twoWidths: Mark = {
  under: false,
  draw: ({ hands: [held] }) => {
    const x = held?.hand.from === 'outer' ? 112 : 250
    return cased(`M${x - 8},212L${x + 8},212M${x - 8},193L${x + 8},193M${x - 8},174L${x + 8},174M${x},212L${x},174`, 'move', 3.5)
  },
}

/** Further out, in the middle, nearer: drawn wider apart than they lie, so that they can be told apart. */
const triedAt = { further: 74, near: 54, nearer: 34 } as const

/** Three places to try, beside thumb and finger; the one in use is full. */
const places: Mark = {
  under: false,
  draw: ({ hands }) =>
    hands.flatMap(({ hand, stance }) => {
      const free = hand.from === 'outer' ? -90 : 90
      return [stance.round, stance.round + 180].flatMap((degrees, side) =>
        (['nearer', 'near', 'further'] as const).map((reach) =>
          dot(reach === hand.reach ? 'spot' : 'ripple', along(along(nipple, degrees, triedAt[reach]), degrees + (side === 0 ? free : -free), 44), reach === hand.reach ? 8 : 5),
        ),
      )
    }),
}

/** What may come: a drop at the nipple while finger and thumb are together, and one that falls. */
const milk: Mark = {
  under: false,
  draw: ({ hands, along: now }) =>
    hands.some((held) => held.now.squeezed > 0.5) ? [path('milk', drop(along(nipple, 180, 16 + now * 10), 0.55), 1.5), path('milk', drop(along(nipple, 180, 34 + now * 40), 0.65), 1.5)] : [],
}

export const expressingMarks = { hours, pair: pairMark, 'press-back': pressBack, 'two-widths': twoWidths, places, milk } as const satisfies Record<string, Mark>

/** The sides have no number, for 3 and 9 change places between the breasts. */
function numbered(hour: number, beside: number): readonly Shape[] {
  const number = ((Math.round(hour) + 11) % 12) + 1
  if (number % 6 === 3) return [dot('spot', placeOnClock(hour, 84), 8)]
  const at = placeOnClock(hour + beside, 90)
  return [dot('spot', at, 15), { kind: 'word', look: 'number', at: rounded(at), text: String(number) }]
}
