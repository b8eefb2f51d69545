import { shifted } from './line.ts'
import type { Mark } from './mark.ts'
import { movedPath, path } from './shape.ts'
import type { Shape } from './shape.ts'

/** A soft square of cloth round 0,0, and its folds. */
const cloth = 'M-52,-40C-30,-46 26,-46 50,-40C58,-16 56,22 52,44C24,52 -28,50 -52,42C-58,16 -58,-18 -52,-40Z'
const folds = 'M-38,-24C-30,0 -34,20 -40,32M36,-26C42,-4 40,18 34,32'

/** Lies under the hand that holds it, and goes where it goes. */
function under(shapes: (moved: (d: string) => string) => readonly Shape[]): Mark {
  return {
    under: true,
    draw: ({ hands }) => {
      const held = hands.at(-1)
      if (!held) return []
      const at = shifted(held.stance.at, held.now.gone)
      return shapes((d) => movedPath(d, (point) => shifted(point, at)))
    },
  }
}

const clothMark = under((moved) => [path('cloth', moved(cloth), 2), path('soft-ink', moved(folds), 1.6)])

export const heldMarks = {
  cloth: clothMark,
  'cold-pack': clothMark,
  'warm-cloth': clothMark,
  cup: clothMark,
} as const satisfies Record<string, Mark>
