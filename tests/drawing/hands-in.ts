/*
 * Hands as a reader sees them: read back from the shapes, not asked of the engine, so that a slip in the engine's own
 * arithmetic cannot hide.
 */
import type { Point, Shape } from '../../src/drawing/shape.ts'
import { distance, goneThrough, inFrame, middleOf, pointsIn } from './outline.ts'

export interface Digit {
  /** The middles of its joints, from where it leaves the palm to the middle of its tip. */
  readonly joints: readonly Point[]
  readonly root: Point
  readonly tip: Point
  /** Along its bones. */
  readonly length: number
  /** Across its root. */
  readonly thick: number
  /** The two ends of its outline, at its root. */
  readonly corners: readonly [Point, Point]
}

export interface HandSeen {
  /** Forearm and palm, in one outline that begins and ends beyond the frame. */
  readonly arm: readonly Point[]
  readonly digits: readonly Digit[]
  /** Little finger first. */
  readonly fingers: readonly Digit[]
  readonly thumb: Digit
  readonly firstFinger: Digit
  readonly showsNails: boolean
}

/** Wider than any digit is where it leaves the palm. */
const widestDigit = 40

/** Lowest hand first, as they are painted. */
export function handsIn(shapes: readonly Shape[]): readonly HandSeen[] {
  const starts = shapes.flatMap((shape, index) => (outlineOf(shape) && opening(outlineOf(shape)) > widestDigit ? [index] : []))
  return starts.map((start, hand) => handOf(shapes.slice(start, starts[hand + 1])))
}

const outlineOf = (shape: Shape) => (shape.kind === 'path' && shape.look === 'hand' ? shape.d : '')

function opening(d: string): number {
  const points = pointsIn(d)
  return distance(points[0]!, points.at(-1)!)
}

function handOf(shapes: readonly Shape[]): HandSeen {
  const [arm = '', ...outlines] = shapes.map(outlineOf).filter((d) => d !== '')
  const digits = outlines.map(digitOf)
  return { arm: goneThrough(arm), digits, fingers: digits.slice(0, -1), thumb: digits.at(-1)!, firstFinger: digits.at(-2)!, showsNails: shapes.some(({ look }) => look === 'nail') }
}

/** An outline runs up one side of a digit, round its tip and down the other: opposite points have a joint between them. */
function digitOf(d: string): Digit {
  const points = pointsIn(d)
  const tipIndex = (points.length - 1) / 2
  const joints = points.slice(0, tipIndex - 1).flatMap((point, index) => (index === 0 || index % 2 === 1 ? [middleOf([point, points.at(-1 - index)!])] : []))
  const length = joints.slice(1).reduce((sum, joint, index) => sum + distance(joints[index]!, joint), 0)
  return { joints, root: joints[0]!, tip: joints.at(-1)!, length, thick: opening(d), corners: [points[0]!, points.at(-1)!] }
}

export function isOutOfSight({ arm, digits }: HandSeen): boolean {
  return !arm.some((point) => inFrame(point)) && !digits.some(({ joints, thick }) => joints.some((joint) => inFrame(joint, -thick / 2)))
}

/** The middle of the nipple, wherever the breast has been carried to; a picture without one has it nowhere, at 0. */
export function nippleIn(shapes: readonly Shape[]): Point {
  const points = shapes.flatMap((shape) => (shape.kind === 'path' && shape.look === 'nipple' ? pointsIn(shape.d) : []))
  return points.length > 0 ? middleOf(points) : [0, 0]
}
