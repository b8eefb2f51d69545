import { nipple, placeOnClock, reaches } from './clock.ts'
import { along, cased, pair, shifted } from './line.ts'
import type { Mark, MarkMoment } from './mark.ts'
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
      const hour = stance.thumb / 30
      return [...numbered(hour, placeOnClock(hour - free * 0.4, 90)), ...numbered(hour + 6, placeOnClock(hour + 6 + free * 1.1, 88))]
    }),
}

/** Pressing goes straight back to the ribs, away from the reader: rings going in, in place, with no arrow. */
const pressBack: Mark = {
  under: true,
  draw: ({ hands }) => hands.flatMap(({ hand, tips, now }) => touching(hand.pose === 'c-hold' ? tips.slice(-2) : tips.slice(0, -1)).flatMap((tip) => pressed(tip, now.pressed))),
}

function touching(tips: readonly Point[]): readonly Point[] {
  return tips
}

function pressed(tip: Point, share: number): readonly Shape[] {
  return [dot('shade', tip, 13 + share * 6), dot('pad', tip, 16), dot('dotted', tip, 27 - share * 7)]
}

/** Two finger-widths from the nipple's base, as a ruler of two. */
const twoWidths: Mark = {
  under: false,
  draw: () => cased('M244,212L260,212M244,193L260,193M244,174L260,174M252,212L252,174', 'move', 3.5),
}

/** Three places to try beside thumb and finger; the one in use is full. */
const places: Mark = {
  under: true,
  draw: ({ hands }) =>
    hands.flatMap(({ hand, stance }) => {
      const free = hand.from === 'outer' ? 1 : -1
      return [stance.thumb / 30 - free * 1.1, stance.thumb / 30 + 6 + free * 1.1].flatMap((hour) =>
        (['nearer', 'near', 'further'] as const).map((reach) => dot(reach === hand.reach ? 'spot' : 'ripple', placeOnClock(hour, reaches[reach] * 1.08), reach === hand.reach ? 6.5 : 4.5)),
      )
    }),
}

const rainHours = [0.4, 1.3, 2.1, 5.1, 5.9] as const

/** Light taps, like the first drops of rain, round the outer breast. */
const taps: Mark = {
  under: true,
  draw: ({ along: now, hands }) => [
    ...rainHours.map((hour, index) => dot('ripple', placeOnClock(hour, index % 2 === 0 ? 88 : 74), 6)),
    ...hands.flatMap(({ tips, now: { lift } }) => (lift < 0.5 ? tips.slice(0, -1).flatMap((tip) => [dot('pad', tip, 13 + now * 10)]) : [])),
  ],
}

const dropPlaces: readonly Point[] = [[150, 40], [176, 16], [202, 44]]

const drops: Mark = {
  under: false,
  draw: ({ along: now }) => dropPlaces.map((place, index) => path('oil', drop(shifted(place, [0, ((now * 2 + index / 3) % 1) * 46]), 1), 2)),
}

/** What may come: a drop at the nipple while finger and thumb are together, and one that falls. */
const milk: Mark = {
  under: false,
  draw: ({ hands, along: now }) =>
    hands.some((held) => held.now.squeezed > 0.5) ? [path('milk', drop(along(nipple, 180, 16 + now * 10), 0.55), 1.5), path('milk', drop(along(nipple, 180, 34 + now * 40), 0.65), 1.5)] : [],
}

export const touchMarks = { pads, 'press-back': pressBack, hours, pair: pairMark, 'two-widths': twoWidths, places, taps, drops, milk } as const satisfies Record<string, Mark>

function numbered(hour: number, at: Point): readonly Shape[] {
  const text = String(((Math.round(hour) + 11) % 12) + 1)
  return [dot('spot', at, 15), { kind: 'word', look: 'number', at: rounded(at), text }]
}

/** A round drop under a drawn-out point. */
function drop([x, y]: Point, size: number): string {
  const at = (across: number, down: number) => pair([x + across * size, y + down * size])
  const right = `C${at(4, -8)} ${at(10, -2)} ${at(10, 4)}`
  const left = `C${at(-10, -2)} ${at(-4, -8)} ${at(0, -16)}`
  return `M${at(0, -16)}${right}C${at(10, 14)} ${at(-10, 14)} ${at(-10, 4)}${left}Z`
}

export type { MarkMoment }
