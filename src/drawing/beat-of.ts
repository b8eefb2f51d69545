import type { Beat } from '../guide/beat.ts'
import type { Drawing } from '../guide/drawing.ts'
import type { PathName } from '../guide/drawing-names.ts'
import { loopSeconds, stillPhase } from './timeline.ts'

/** How often hands that go a path once keep the beat; paths that are not here have none. */
const beatsInPath: Partial<Record<PathName, number>> = { beat: 4, sway: 2, tap: 1, circle: 1, stroke: 1, roll: 1, squeeze: 1, rub: 1, wipe: 1 }

/** The beat of a drawing's own hands, so that what is heard is what is seen; none where they keep none. */
export function beatOf(drawing: Drawing): Beat | undefined {
  const at = drawing.scenes.flatMap(({ path, tempo, times }, index) => {
    const beats = beatsInPath[path] ?? 0
    const begin = stillPhase(drawing, { scene: index + 1, at: 0, say: '' }) * loopSeconds(drawing)
    return Array.from({ length: beats * times }, (_, beat) => begin + (beat * tempo) / beats)
  })
  return at.length > 0 ? { loop: loopSeconds(drawing), at } : undefined
}
