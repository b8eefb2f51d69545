import { dot } from './shape.ts'
import type { Mark } from './mark.ts'

const beats = [-60, -20, 20, 60] as const

/** Back, squeeze, squeeze, let go: four dots in a row, the two squeezes full. The beat of the moment is larger. */
const fourBeats: Mark = {
  under: false,
  draw: (phase) =>
    beats.map((across, beat) => {
      const now = Math.floor(phase * 4) % 4 === beat
      return dot(beat === 1 || beat === 2 ? 'spot' : 'ripple', [178 + across, 108], now ? 13 : 10)
    }),
}

export const beatMarks = { 'four-beats': fourBeats } as const satisfies Record<string, Mark>
