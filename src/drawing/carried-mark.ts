import { shifted } from './line.ts'
import type { Mark } from './mark.ts'
import { movedPath, path } from './shape.ts'
import type { Shape } from './shape.ts'

/** All lie round 0,0: a soft square of cloth, and its folds; a pack wrapped in it, and what makes it cold. */
const cloth = 'M-58,-44C-34,-50 28,-50 54,-44C62,-18 60,24 56,48C26,56 -30,54 -56,46C-62,-18 -64,-20 -58,-44Z'
const folds = 'M-42,-28C-32,0 -36,22 -42,36M40,-30C46,-4 44,20 38,36'
const wrapped = 'M-66,-34C-72,-50 -52,-54 -36,-50C-8,-44 14,-52 38,-50C58,-48 70,-44 68,-26C64,-4 70,14 66,34C62,50 40,46 22,48C-6,52 -32,46 -50,48C-68,48 -70,32 -66,16C-62,-2 -62,-18 -66,-34Z'
const frost = 'M-34,-34L-34,-6M-46,-27L-22,-13M-22,-27L-46,-13'
const steam = 'M-26,-62C-34,-74 -18,-82 -26,-96M4,-64C-4,-76 12,-84 4,-98M34,-62C26,-74 42,-82 34,-96'
const mug = 'M-40,-40L40,-40L33,40C32,50 -32,50 -33,40Z'
const rim = 'M-40,-40C-40,-51 40,-51 40,-40C40,-29 -40,-29 -40,-40Z'

/** Lies under the last hand, which holds it, and goes where it goes. */
function under(...parts: readonly Shape[]): Mark {
  return {
    under: true,
    draw: ({ hands }) => {
      const held = hands.at(-1)
      if (!held) return []
      const at = shifted(held.stance.at, held.now.gone)
      return parts.map((part) => (part.kind === 'path' ? { ...part, d: movedPath(part.d, (point) => shifted(point, at)) } : part))
    },
  }
}

export const carriedMarks = {
  cloth: under(path('cloth', cloth, 2.2), path('soft-ink', folds, 1.6)),
  'cold-pack': under(path('cloth', wrapped, 2.2), path('move', frost, 3)),
  'warm-cloth': under(path('cloth', cloth, 2.2), path('soft-ink', folds, 1.6), path('note', steam, 2.4)),
  cup: under(path('cloth', mug, 2.2), path('milk', rim, 2)),
} as const satisfies Record<string, Mark>
