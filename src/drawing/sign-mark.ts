import type { Mark } from './mark.ts'
import { dot, path } from './shape.ts'

/** This one is shown, and left out: a sign beside the hands, so that they are still seen to rest. */
const leftOut: Mark = {
  under: false,
  draw: () => [dot('sign', [284, 110], 30), path('danger', 'M273,99L295,121M295,99L273,121', 7)],
}

/** Never: over the whole picture. */
const struckOut: Mark = {
  under: false,
  draw: () => [path('halo', 'M60,60L300,300M300,60L60,300', 16), path('danger', 'M60,60L300,300M300,60L60,300', 10)],
}

export const signMarks = { 'left-out': leftOut, 'struck-out': struckOut } as const satisfies Record<string, Mark>
