import type { PoseName } from '../guide/drawing-names.ts'
import type { Finger } from './finger.ts'
import type { Point } from './shape.ts'

/** A hand drawn with its wrist at 0,0, fingers up, thumb to the left; `touch` is the point that meets the skin. */
export type Pose = {
  readonly thumb: Finger
  readonly fingers: readonly Finger[]
  readonly palm: readonly Point[]
  readonly touch: Point
  readonly shows: 'back' | 'palm'
  /** Whether one digit lies over another. */
  readonly overlaps: boolean
  /** The lines of a palm that shows. */
  readonly lines: readonly (readonly Point[])[]
}

const finger = (x: number, y: number, points: number, bends: number, length: number, thick = 17): Finger => ({
  from: [x, y],
  points,
  bends,
  length,
  thick,
})

const openPalm: readonly Point[] = [[-25, 2], [-33, -24], [-37, -54], [-34, -76], [-8, -84], [14, -82], [32, -72], [38, -48], [33, -20], [25, 2]]

const flat: Pose = {
  palm: openPalm,
  thumb: finger(-20, -16, -40, 12, 76, 21),
  fingers: [finger(27, -56, 8, -1, 56, 16), finger(10.5, -64, 3.5, 0, 72, 18.5), finger(-7.5, -66, 0, 0, 80, 19.5), finger(-25.5, -62, -4, 1, 73, 19)],
  touch: [-4, -135],
  shows: 'back',
  overlaps: false,
  lines: [],
}

const cup: Pose = {
  palm: openPalm,
  thumb: finger(-22, -18, -78, 22, 80, 21),
  fingers: [finger(27, -54, 12, -14, 56, 16), finger(11, -62, 6, -14, 72, 18.5), finger(-6.5, -66, 1, -14, 80, 19.5), finger(-24.5, -62, -4, -13, 74, 19)],
  touch: [-16, -130],
  shows: 'back',
  overlaps: false,
  lines: [],
}

const cHold: Pose = {
  palm: [[-25, 2], [-36, -18], [-40, -44], [-20, -58], [4, -54], [26, -60], [50, -52], [59, -28], [43, -7], [25, 4]],
  thumb: finger(-25, -32, -38, 27, 92, 22),
  fingers: [finger(46, -25, 67, -25, 64, 16), finger(44, -33, 60, -28, 78, 18.5), finger(38, -40, 53, -29, 86, 19.5), finger(28, -44, 46, -30, 82, 19)],
  touch: [3, -114],
  shows: 'back',
  overlaps: true,
  lines: [],
}

const fingertips: Pose = {
  palm: openPalm,
  thumb: finger(-20, -18, -28, 14, 62, 21),
  fingers: [finger(27, -56, 10, 2, 46, 16), finger(10.5, -64, 5, -2, 62, 18.5), finger(-7.5, -66, 0, 0, 64, 19.5), finger(-25.5, -62, -6, 3, 62, 19)],
  touch: [-9, -124],
  shows: 'back',
  overlaps: false,
  lines: [],
}

const tapping: Pose = {
  palm: openPalm,
  thumb: finger(-20, -18, -46, 18, 64, 21),
  fingers: [finger(27, -56, 20, -5, 46, 16), finger(10.5, -64, 9, -3, 64, 18.5), finger(-7.5, -66, -1, 0, 70, 19.5), finger(-25.5, -62, -12, 4, 60, 19)],
  touch: [-8, -128],
  shows: 'back',
  overlaps: false,
  lines: [],
}

const looseFist: Pose = {
  palm: [[-25, 2], [-36, -22], [-42, -60], [-36, -100], [-8, -110], [18, -106], [40, -94], [46, -56], [35, -20], [25, 2]],
  thumb: finger(-23, -24, -14, 34, 66, 22),
  fingers: [finger(33, -82, 186, 4, 34, 18), finger(15, -91, 183, 3, 40, 20), finger(-5, -94, 180, 0, 42, 20.5), finger(-25, -90, 176, -4, 38, 20)],
  touch: [0, -80],
  shows: 'palm',
  overlaps: true,
  lines: [[[-20, -16], [-4, -26], [-10, -58]], [[-30, -62], [-4, -58], [22, -70]]],
}

/** Round a cup, the little finger drawn in. */
const holding: Pose = { ...cup, fingers: cup.fingers.with(0, finger(27, -54, 12, -14, 38, 16)).with(1, finger(11, -62, 6, -14, 60, 18.5)) }

/** Bent, so that the tips stand on the skin: fingers look short from the front. */
const softening: Pose = {
  palm: openPalm,
  thumb: finger(-22, -18, -34, 20, 56, 21),
  fingers: [finger(27, -56, 18, -18, 36, 16), finger(10.5, -64, 8, -8, 62, 18.5), finger(-7.5, -66, 0, 0, 60, 19.5), finger(-25.5, -62, -8, 8, 67, 19)],
  touch: [-8, -142],
  shows: 'back',
  overlaps: true,
  lines: [],
}

const twoFingers: Pose = {
  palm: openPalm,
  thumb: finger(-16, -24, -8, 24, 56, 21),
  fingers: [finger(26, -62, 190, 0, 18, 17), finger(9, -70, 185, 0, 24, 19), finger(-7.5, -66, 0, 0, 80, 19), finger(-25.5, -62, -1, 0.3, 76, 19)],
  touch: [-17, -134],
  shows: 'back',
  overlaps: true,
  lines: [],
}

const openHand: Pose = {
  palm: openPalm,
  thumb: finger(-22, -18, -40, 10, 74, 22),
  fingers: [finger(27, -56, 9, -2, 56, 16), finger(10.5, -64, 4, -1, 72, 18.5), finger(-7.5, -66, 0, 0, 80, 19.5), finger(-25.5, -62, -4, 1, 73, 19)],
  touch: [-4, -72],
  shows: 'palm',
  overlaps: false,
  lines: [[[-20, -16], [-4, -26], [-10, -58]], [[-30, -62], [-4, -58], [22, -70]]],
}

/** Every way a hand is held, under the name an author writes. */
export const poses: Record<PoseName, Pose> = {
  flat,
  cup,
  'c-hold': cHold,
  fingertips,
  'loose-fist': looseFist,
  tapping,
  'two-fingers': twoFingers,
  'open-palm': openHand,
  softening,
  holding,
}
