import type { Mark } from './mark.ts'
import { dot } from './shape.ts'

const beats = [0, 1, 2, 3] as const

/**
 * Back, squeeze, squeeze, let go: four dots, the two squeezes full, the beat of the moment larger. They stand in a
 * column, because a row would read backwards on the mirrored breast.
 */
const fourBeats: Mark = {
  under: false,
  draw: ({ along }) =>
    beats.map((beat) => {
      const now = Math.floor(along * 4) % 4 === beat
      return dot(beat === 1 || beat === 2 ? 'spot' : 'ripple', [46, 132 + beat * 34], now ? 13 : 9)
    }),
}

export const beatMarks = { 'four-beats': fourBeats } as const satisfies Record<string, Mark>
