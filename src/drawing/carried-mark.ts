import { along, shifted } from './line.ts'
import type { Mark } from './mark.ts'
import { movedPath, path } from './shape.ts'
import type { Shape } from './shape.ts'

/** All lie round 0,0: a soft square of cloth, and its folds; a pack wrapped in it, and what makes it cold. */
const cloth = 'M-58,-44C-34,-50 28,-50 54,-44C62,-18 60,24 56,48C26,56 -30,54 -56,46C-62,-18 -64,-20 -58,-44Z'
const folds = 'M-42,-28C-32,0 -36,22 -42,36M40,-30C46,-4 44,20 38,36'
const wrapped = 'M-66,-34C-72,-50 -52,-54 -36,-50C-8,-44 14,-52 38,-50C58,-48 70,-44 68,-26C64,-4 70,14 66,34C62,50 40,46 22,48C-6,52 -32,46 -50,48C-68,48 -70,32 -66,16C-62,-2 -62,-18 -66,-34Z'
const frost = 'M-34,-34L-34,-6M-46,-27L-22,-13M-22,-27L-46,-13'
const steam = 'M-26,-62C-34,-74 -18,-82 -26,-96M4,-64C-4,-76 12,-84 4,-98M34,-62C26,-74 42,-82 34,-96'
const mug = 'M-36,-34L36,-34L30,30C29,39 -29,39 -30,30Z'
const rim = 'M-36,-34C-36,-44 36,-44 36,-34C36,-24 -36,-24 -36,-34Z'

/** What the last hand holds goes where it goes; `back` is how far behind the fingertips its middle lies. */
function carried(parts: readonly Shape[], { under = true, back = 0 } = {}): Mark {
  return {
    under,
    draw: ({ hands }) => {
      const held = hands.at(-1)
      if (!held) return []
      const at = along(shifted(held.stance.at, held.now.gone), held.stance.pointing + 180, back)
      return parts.map((part) => (part.kind === 'path' ? { ...part, d: movedPath(part.d, (point) => shifted(point, at)) } : part))
    },
  }
}

export const carriedMarks = {
  cloth: carried([path('cloth', cloth, 2.2), path('soft-ink', folds, 1.6)]),
  'cold-pack': carried([path('cloth', wrapped, 2.2), path('ink', frost, 3)]),
  'warm-cloth': carried([path('cloth', cloth, 2.2), path('soft-ink', folds, 1.6), path('note', steam, 2.4)]),
  cup: carried([path('cloth', mug, 2.2), path('soft-ink', rim, 1.6)], { under: false, back: 46 }),
} as const satisfies Record<string, Mark>
