import { nipple, placeOnClock } from './clock.ts'
import { along, arc, cased, pair, shifted, softLine } from './line.ts'
import type { Mark } from './mark.ts'
import { dot, path, rounded } from './shape.ts'
import type { Point, Shape } from './shape.ts'

/** Touch, soft and pale, under the first, middle and ring fingers. */
const pads: Mark = {
  under: true,
  draw: ({ hands }) => hands.flatMap(({ tips }) => tips.slice(-4, -1).map((tip) => dot('pad', tip, 16))),
}

/** Where each hour of the clock lies. */
const hours: Mark = {
  under: true,
  draw: () => Array.from({ length: 12 }, (_, hour) => dot('hour', placeOnClock(hour, 'near'), 2.4)),
}

/** The hours that thumb and finger stand at, numbered, on the side that the hand leaves free. */
const pairMark: Mark = {
  under: false,
  draw: ({ hands }) =>
    hands.flatMap(({ hand, stance }) => {
      const free = hand.from === 'outer' ? 1 : -1
      const hour = stance.round / 30
      return [...numbered(hour, placeOnClock(hour - free * 0.4, 90)), ...numbered(hour + 6, placeOnClock(hour + 6 + free * 1.1, 88))]
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

/** What force would do: deep dents, and folds round them. It stands in a picture that is struck out. */
const dents: Mark = {
  under: true,
  draw: ({ hands }) =>
    hands.flatMap(({ tips }) =>
      tips.slice(0, -1).flatMap((tip) => [dot('shade', tip, 24), dot('shade', tip, 17), path('ink', softLine(arc(tip, 24, 200, 20)), 1.6), path('soft-ink', softLine(arc(tip, 31, 190, 60)), 1.6)]),
    ),
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

const roundHours = [0.2, 1.2, 2.2, 3.2, 4.2, 5.2, 6.2] as const

/** Light taps, like the first drops of rain: rings where fingers fall, and small ones on the way round. */
const taps: Mark = {
  under: true,
  draw: ({ hands }) => [
    ...roundHours.map((hour, index) => dot('ripple', placeOnClock(hour, index % 2 === 0 ? 90 : 72), 5)),
    ...hands.flatMap(({ tips, now: { lift } }) => tips.slice(0, -1).flatMap((tip) => (lift < 0.6 ? [dot('ripple', tip, 14 + lift * 12)] : []))),
  ],
}

const dropPlaces: readonly Point[] = [[178, 44], [204, 22], [230, 52]]

const drops: Mark = {
  under: false,
  draw: ({ along: now }) => dropPlaces.map((place, index) => path('oil', drop(shifted(place, [0, ((now * 2 + index / 3) % 1) * 64]), 1), 2)),
}

/** What may come: a drop at the nipple while finger and thumb are together, and one that falls. */
const milk: Mark = {
  under: false,
  draw: ({ hands, along: now }) =>
    hands.some((held) => held.now.squeezed > 0.5) ? [path('milk', drop(along(nipple, 180, 16 + now * 10), 0.55), 1.5), path('milk', drop(along(nipple, 180, 34 + now * 40), 0.65), 1.5)] : [],
}

export const touchMarks = { pads, 'press-back': pressBack, hours, pair: pairMark, dents, 'two-widths': twoWidths, places, taps, drops, milk } as const satisfies Record<string, Mark>

/** The sides have no number, for 3 and 9 change places between the breasts. */
function numbered(hour: number, at: Point): readonly Shape[] {
  const number = ((Math.round(hour) + 11) % 12) + 1
  const word: readonly Shape[] = number % 6 === 3 ? [] : [{ kind: 'word', look: 'number', at: rounded(at), text: String(number) }]
  return [dot('spot', at, word.length > 0 ? 15 : 8), ...word]
}

/** A round drop under a drawn-out point. */
function drop([x, y]: Point, size: number): string {
  const at = (across: number, down: number) => pair([x + across * size, y + down * size])
  const right = `C${at(4, -8)} ${at(10, -2)} ${at(10, 4)}`
  const left = `C${at(-10, -2)} ${at(-4, -8)} ${at(0, -16)}`
  return `M${at(0, -16)}${right}C${at(10, 14)} ${at(-10, 14)} ${at(-10, 4)}${left}Z`
}
