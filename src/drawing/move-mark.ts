import { arc, arrow } from './line.ts'
import type { Mark } from './mark.ts'
import { dot, path } from './shape.ts'
import type { Point } from './shape.ts'


/** Top hand one way, lower hand the other, as if round a soft ball. */
const oppositeWays = over(
  [[236, 118], [262, 118], [280, 136], [290, 166]],
  [[122, 336], [96, 334], [70, 316], [58, 284]],
)

const sideways = over([[158, 126], [134, 119], [102, 126]], [[198, 126], [222, 119], [254, 126]])

const toArmpit = over([[208, 172], [232, 146], [262, 142], [288, 168]])

const toCollarbone = over([[190, 124], [186, 106], [194, 78]])

const outward = over([[154, 128], [172, 110], [182, 84]])

/** A small circle under the fingers. Its head is on the outer side, so that it never aims at the nipple. */
const smallCircle: Mark = { under: false, draw: (_phase, tips) => arrow(arc(tips[2] ?? [0, 0], 36, 60, -110), 5) }

/** Massage and expressing take turns. */
const takeTurns: Mark = {
  under: false,
  draw: () => [...arrow(arc([296, 302], 24, 195, 350), 5), ...arrow(arc([304, 302], 24, 15, 170), 5)],
}

/** This one is shown, and left out: a sign beside the hand, so that the hand is still seen to rest. */
const leftOut: Mark = {
  under: false,
  draw: () => [dot('sign', [284, 150], 34), path('danger', 'M271,137L297,163M297,137L271,163', 8)],
}

const rubbing = over([[78, 66], [60, 74], [44, 96]], [[286, 182], [306, 174], [320, 154]])

export const moveMarks = {
  'opposite-ways': oppositeWays,
  sideways,
  'to-armpit': toArmpit,
  'to-collarbone': toCollarbone,
  outward,
  'small-circle': smallCircle,
  'take-turns': takeTurns,
  rubbing,
  'left-out': leftOut,
} as const satisfies Record<string, Mark>

function over(...strokes: readonly (readonly Point[])[]): Mark {
  return { under: false, draw: () => strokes.flatMap((points) => arrow(points)) }
}
