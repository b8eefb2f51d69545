import type { Drawing } from '../guide/drawing.ts'
import type { PathName } from '../guide/drawing-names.ts'

/** How hands keep time. */
export interface Beat {
  /** Seconds from beat to beat. */
  readonly every: number
  /** How many beats go to one round of the hands' path. */
  readonly inARound: number
}

/** "Back, squeeze, squeeze, let go" has a beat each, a sway one each way; resting hands keep none. */
const beatsInARound: Readonly<Record<PathName, number>> = {
  beat: 4, sway: 2, tap: 1, circle: 1, stroke: 1, roll: 1, squeeze: 1, rub: 1, wipe: 1, rest: 0, pour: 0, dig: 0, soften: 0,
}

/** One counts slowly, a second each. */
export const softeningBeat: Beat = { every: 1, inARound: 1 }

/** The beat of the first scene that has one. */
export function beatOf({ scenes }: Drawing): Beat | undefined {
  const [first] = scenes.flatMap(({ path, tempo }) => (beatsInARound[path] > 0 ? [{ every: tempo / beatsInARound[path], inARound: beatsInARound[path] }] : []))
  return first
}
