import type { Mark } from './mark.ts'
import { dot, path } from './shape.ts'

/** This one is shown, and left out: a sign beside the hands, so that they are still seen to rest. */
const leftOut: Mark = {
  under: false,
  draw: () => [dot('sign', [292, 66], 28), path('danger', 'M274,48L310,84', 8)],
}

/** Never: over the hand, which lies on the armpit side, and not over the breast. */
const struckOut: Mark = {
  under: false,
  draw: () => [path('halo', 'M206,126L330,266M330,126L206,266', 14), path('danger', 'M206,126L330,266M330,126L206,266', 9)],
}

export const signMarks = { 'left-out': leftOut, 'struck-out': struckOut } as const satisfies Record<string, Mark>
