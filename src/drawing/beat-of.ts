import type { Beat } from '../guide/beat.ts'
import type { Drawing } from '../guide/drawing.ts'
import type { PathName } from '../guide/drawing-names.ts'
import { loopSeconds, stillPhase } from './timeline.ts'

/** "Back, squeeze, squeeze, let go" has a beat each, a sway one each way; resting hands keep none. */
const beatsInPath: Readonly<Record<PathName, number>> = {
  beat: 4, sway: 2, tap: 1, circle: 1, stroke: 1, roll: 1, squeeze: 1, rub: 1, wipe: 1, rest: 0, pour: 0, dig: 0, soften: 0,
}

/** The beat of a drawing's own hands, so that what is heard is what is seen; none where they keep none. While hands come and go it is silent. */
export function beatOf(drawing: Drawing): Beat | undefined {
  const loop = loopSeconds(drawing)
  const at = drawing.scenes.flatMap(({ path, tempo, times }, index) => {
    const begin = stillPhase(drawing, { scene: index + 1, at: 0, say: '' }) * loop
    return Array.from({ length: beatsInPath[path] * times }, (_, beat) => begin + (beat * tempo) / beatsInPath[path])
  })
  const first = drawing.scenes.find(({ path }) => beatsInPath[path] > 0)
  return first && { loop, at, inRound: beatsInPath[first.path] }
}
