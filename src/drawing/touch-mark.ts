import { nipple, placeOnClock } from './clock.ts'
import { arc, cased, pair, shifted, softLine } from './line.ts'
import type { Mark } from './mark.ts'
import { dot, path, rounded } from './shape.ts'
import type { Point, Shape } from './shape.ts'

/** Touch, soft and pale, under the index, middle and ring fingers. */
const pads: Mark = {
  under: true,
  draw: (_phase, tips) => tips.slice(-4, -1).flatMap((tip) => [dot('pad', tip, 17)]),
}

/** Where each hour of the clock lies; the pair in use is numbered. */
const hours: Mark = {
  under: true,
  draw: () => [1, 2, 3, 4, 5, 7, 8, 9, 10, 11].map((hour) => dot('hour', placeOnClock(hour, 'near'), 2.4)),
}

const twelveAndSix: Mark = {
  under: false,
  draw: () => [12, 6].flatMap((hour) => numbered(String(hour), hour === 12 ? placeOnClock(12, 92) : placeOnClock(6.7, 86))),
}

/** Pressing goes straight back to the ribs, away from the reader: rings going in, in place, with no arrow. */
const pressBack: Mark = {
  under: true,
  draw: (phase) =>
    [12, 6].flatMap((hour) => {
      const at = placeOnClock(hour, 'near')
      return [dot('pad', at, 16), dot('dotted', at, phase < 0.75 ? 20 : 25)]
    }),
}

/** Two finger-widths from the nipple's base, as a ruler of two. */
const twoWidths: Mark = {
  under: false,
  draw: () => cased('M240,212L256,212M240,193L256,193M240,174L256,174M248,212L248,174', 'move', 3.5),
}

/** The spot, and the places to try a bit nearer or further. */
const nearerFurther: Mark = {
  under: false,
  draw: () => [dot('dotted', [221, 149], 7), ...touchSpot([214, 175]), dot('dotted', [207, 201], 7)],
}

const nextPlace: Mark = { under: true, draw: () => [dot('dotted', placeOnClock(1.9, 'body'), 15)] }

const rainHours = [0.4, 1.3, 2.1, 5.1, 5.9] as const

/** Light taps, like the first drops of rain, round the outer breast. */
const taps: Mark = {
  under: true,
  draw: (phase, tips) => [
    ...tips.slice(0, 4).map((tip) => dot('shade', shifted(tip, [-5, 12]), 11)),
    ...rainHours.flatMap((hour, index) => rainDrop(placeOnClock(hour, index % 2 === 0 ? 88 : 74), (phase * 2 + index / 3) % 1)),
  ],
}

/** Where oil belongs: the outer breast, clear of the ring. */
const outerBreast: Mark = { under: true, draw: () => [path('band', softLine(arc(nipple, 84, 66, 196)), 26)] }

const dropPlaces: readonly Point[] = [[146, 64], [174, 46], [203, 62]]

const drops: Mark = {
  under: false,
  draw: (phase) => dropPlaces.map((place) => path('oil', drop(shifted(place, [0, phase * 8])), 2)),
}

export const touchMarks = {
  pads,
  hours,
  'twelve-and-six': twelveAndSix,
  'press-back': pressBack,
  'two-widths': twoWidths,
  'nearer-further': nearerFurther,
  'next-place': nextPlace,
  taps,
  drops,
  'outer-breast': outerBreast,
} as const satisfies Record<string, Mark>

/** A drop on water: a dot and one ring that widens. */
function rainDrop(at: Point, spread: number): readonly Shape[] {
  return [dot('spot', at, 5), dot('ripple', at, 10 + spread * 4)]
}

function touchSpot(at: Point): readonly Shape[] {
  return [dot('pad', at, 14), dot('spot', at, 5)]
}

function numbered(text: string, at: Point): readonly Shape[] {
  return [dot('spot', at, 15), { kind: 'word', look: 'number', at: rounded(at), text }]
}

/** A round drop under a drawn-out point. */
function drop([x, y]: Point): string {
  const at = (across: number, down: number) => pair([x + across, y + down])
  const right = `C${at(4, -8)} ${at(10, -2)} ${at(10, 4)}`
  const left = `C${at(-10, -2)} ${at(-4, -8)} ${at(0, -16)}`
  return `M${at(0, -16)}${right}C${at(10, 14)} ${at(-10, 14)} ${at(-10, 4)}${left}Z`
}
