import { givesNothing } from './body.ts'
import type { Give } from './body.ts'
import type { MoveName } from '../guide/drawing.ts'
import { handAtRest } from './hand.ts'
import type { HandMoment } from './hand.ts'
import type { Point } from './shape.ts'

/** One moment of a movement: how the breast gives, and where each hand is. Phase 0 is the still, so it tells most. */
export type Moment = { readonly give: Give; readonly hands: readonly HandMoment[]; readonly swingsTo?: Give }
type Move = (phase: number) => Moment

const round = (phase: number, size: number) => size * Math.cos(phase * 2 * Math.PI)
const going = (gone: Point, turned = 0): HandMoment => ({ ...handAtRest, gone, turned })

const carrying = (carried: Point, tilted = 0): Give => ({ carried, tilted })

const rest: Move = () => ({ give: givesNothing, hands: [] })

/** The hands glide opposite ways and the breast tilts between them, one or two centimetres, no more. */
const roll: Move = (phase) => ({
  give: carrying([round(phase, -6), round(phase, -4)], round(phase, 8)),
  swingsTo: carrying([6, 4], -8),
  hands: [going([round(phase, -12), 0]), going([round(phase, 12), 0])],
})

const sway: Move = (phase) => {
  const hand = going([round(phase, 10), 0])
  return { give: carrying([round(phase, 14), 0], round(phase, -4)), swingsTo: carrying([-14, 0], 4), hands: [hand, hand] }
}

/** The way the fingers point, with the skin; then lifted and back. A stroke is never dragged home. */
const stroke: Move = (phase) => {
  const out = phase < 0.7 ? phase / 0.7 : (1 - phase) / 0.3
  const stroked = going([0, out * 6 - Math.sin(out * Math.PI) * 12], out * 8)
  return { give: carrying([out * 4, out * -3]), hands: [{ ...stroked, ahead: out * 54 }] }
}

const circle: Move = (phase) => {
  const turn = phase * 2 * Math.PI
  const gone: Point = [Math.sin(turn) * -7, 7 - Math.cos(turn) * 7]
  return { give: carrying([gone[0] * 0.6, gone[1] * 0.6]), hands: [going(gone)] }
}

/** Back, squeeze, squeeze, let go. Finger and thumb close a little, in place; they never slide. */
const squeeze: Move = (phase) => {
  const squeezing = phase > 0.25 && phase < 0.75
  const closed = squeezing ? Math.abs(Math.sin((phase - 0.25) * 4 * Math.PI)) * 3 : 0
  return { give: givesNothing, hands: [{ ...handAtRest, closed }] }
}

const tap: Move = (phase) => ({ give: givesNothing, hands: [going([0, -4 + round(phase * 2, 4)], round(phase * 2, 1.5))] })

const rub: Move = (phase) => ({ give: givesNothing, hands: [handAtRest, going([round(phase, 8), round(phase, -8)])] })

/** What hands may do when a picture moves. */
export const moves: Record<MoveName, Move> = { rest, roll, sway, stroke, circle, squeeze, tap, rub }
