import type { DrawnHand } from '../guide/drawing.ts'
import type { PathName } from '../guide/drawing-names.ts'
import { pointOf } from './clock.ts'
import { givesNothing } from './give.ts'
import type { Give } from './give.ts'
import { handAtRest } from './hand.ts'
import type { HandMoment } from './hand.ts'
import type { Point } from './shape.ts'

/** One moment of a path: how the breast gives, and where each hand is. */
export interface PathMoment {
  readonly give: Give
  readonly hands: readonly HandMoment[]
}

/** `along` runs from 0 to 1; at 1 everything is as at 0, so that a path can be gone again. */
type Path = (along: number, hands: readonly DrawnHand[]) => PathMoment

/** Softly from 0 to 1 between two moments: nothing in a living hand starts or stops at once. */
export function ramp(along: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (along - from) / (to - from)))
  return share * share * (3 - 2 * share)
}

const swing = (along: number) => Math.sin(along * 2 * Math.PI)
const going = (gone: Point, turned = 0): HandMoment => ({ ...handAtRest, gone, turned })
const carrying = (carried: Point, tilted = 0): Give => ({ ...givesNothing, carried, tilted })

const rest: Path = () => ({ give: givesNothing, hands: [] })

/** The hands glide opposite ways and the breast tilts between them, one or two centimetres, no more. */
const roll: Path = (along) => {
  const now = swing(along)
  return {
    give: carrying([now * -7, now * -3], now * 9),
    hands: [going([now * -16, now * -2]), going([now * 16, now * 2])],
  }
}

const sway: Path = (along) => {
  const now = swing(along)
  const hand = going([now * -11, now * -1], now * -2)
  return { give: carrying([now * -15, 0], now * 4), hands: [hand, hand] }
}

/** Down, along with the skin, up, and back through the air. A stroke is never dragged home. */
const stroke: Path = (along, hands) => {
  const out = ramp(along, 0.06, 0.62) - ramp(along, 0.72, 1)
  const lift = 1 - ramp(along, 0, 0.08) + ramp(along, 0.62, 0.74)
  const gone = hands.map((hand): Point => {
    const [from, to] = [pointOf(hand), pointOf(hand.to ?? hand)]
    return [(to[0] - from[0]) * out, (to[1] - from[1]) * out]
  })
  const skin = Math.sin(ramp(along, 0.06, 0.66) * Math.PI) * 0.07
  const first = gone[0] ?? [0, 0]
  return { give: carrying([first[0] * skin, first[1] * skin]), hands: gone.map((each) => ({ ...handAtRest, gone: each, lift })) }
}

const circle: Path = (along) => {
  const turn = along * 2 * Math.PI
  const gone: Point = [Math.sin(turn) * 8, 8 - Math.cos(turn) * 8]
  return { give: carrying([gone[0] * 0.5, gone[1] * 0.5]), hands: [going(gone)] }
}

/** Back to the ribs, together, let go. Finger and thumb never slide: the skin comes along. */
const squeeze: Path = (along, hands) =>
  holding(hands, ramp(along, 0.04, 0.22) - ramp(along, 0.76, 0.94), ramp(along, 0.32, 0.52) - ramp(along, 0.72, 0.9))

/** Back, squeeze, squeeze, let go: one quarter each. */
const beat: Path = (along, hands) => {
  const squeezed = ramp(along, 0.26, 0.38) - 0.6 * ramp(along, 0.42, 0.5) + 0.6 * ramp(along, 0.52, 0.63) - ramp(along, 0.74, 0.88)
  return holding(hands, ramp(along, 0.02, 0.18) - ramp(along, 0.76, 0.94), squeezed)
}

function holding(hands: readonly DrawnHand[], pressed: number, squeezed: number): PathMoment {
  return { give: { ...givesNothing, pinched: squeezed, across: hands[0]?.hour ?? 0 }, hands: hands.map(() => ({ ...handAtRest, pressed, squeezed })) }
}

const tap: Path = (along) => {
  const lift = (1 - Math.cos(along * 2 * Math.PI)) / 2
  return { give: givesNothing, hands: [{ ...going([lift * 2, lift * -5], lift * 2), lift }] }
}

const rub: Path = (along) => {
  const now = Math.cos(along * 2 * Math.PI)
  return { give: givesNothing, hands: [going([now * 6, now * 12]), going([now * -6, now * -12])] }
}

const wipe: Path = (along) => {
  const turn = along * 2 * Math.PI
  return { give: carrying([Math.sin(turn) * 5, 0], Math.sin(turn)), hands: [going([Math.sin(turn) * 26, (1 - Math.cos(turn)) * 14], Math.sin(turn) * 4)] }
}

/** Fingertips press in round the nipple's base, hold, and let go. */
const soften: Path = (along, hands) => ({ give: givesNothing, hands: hands.map(() => ({ ...handAtRest, pressed: ramp(along, 0.05, 0.2) - ramp(along, 0.9, 1) })) })

/** What too hard looks like, three times what any technique does. It is drawn struck out, and stands still. */
const dig: Path = (_along, hands) => ({ give: givesNothing, hands: hands.map(() => ({ ...handAtRest, pressed: 3 })) })

/** What hands may do when a picture moves. */
export const paths: Record<PathName, Path> = { rest, roll, sway, stroke, circle, squeeze, beat, tap, rub, pour: rest, wipe, soften, dig }
