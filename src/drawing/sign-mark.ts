import type { Mark } from './mark.ts'
import { dot, path } from './shape.ts'

/** This one is shown, and left out: a sign beside the hands, so that they are still seen to rest. */
const leftOut: Mark = {
  under: false,
  draw: () => [dot('sign', [314, 44], 30), path('danger', 'M303,33L325,55M325,33L303,55', 7)],
}

/** Never: over the whole picture. */
const struckOut: Mark = {
  under: false,
  draw: () => [path('halo', 'M76,76L284,284M284,76L76,284', 14), path('danger', 'M76,76L284,284M284,76L76,284', 8)],
}

export const signMarks = { 'left-out': leftOut, 'struck-out': struckOut } as const satisfies Record<string, Mark>
