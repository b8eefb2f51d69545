import type { Mark } from './mark.ts'
import { dot, path } from './shape.ts'

const beats = [0, 1, 2, 3] as const

/** Small, large, large, small: how much the hand does in each. */
const sizes = [7, 11, 11, 7] as const

/**
 * Back, squeeze, squeeze, let go: four dots on a line, the beat of the moment full. They stand in a column, because a
 * row would read backwards on the mirrored breast.
 */
const fourBeats: Mark = {
  under: false,
  draw: ({ along }) => [
    path('move', 'M46,132L46,234', 2.5),
    ...beats.map((beat) => dot(Math.floor(along * 4) % 4 === beat ? 'spot' : 'beat', [46, 132 + beat * 34], sizes[beat])),
  ],
}

export const beatMarks = { 'four-beats': fourBeats } as const satisfies Record<string, Mark>
