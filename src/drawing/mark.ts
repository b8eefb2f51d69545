import { beatMarks } from './beat-mark.ts'
import type { MarkName } from './drawing.ts'
import { moveMarks } from './move-mark.ts'
import type { Point, Shape } from './shape.ts'
import { touchMarks } from './touch-mark.ts'

/** A mark knows the moment and where the fingertips are; it is painted under the hands or over them. */
export interface Mark {
  readonly under: boolean
  readonly draw: (phase: number, tips: readonly Point[]) => readonly Shape[]
}

/** Every name an author may write has its mark, or this does not compile. */
export const marks: Record<MarkName, Mark> = { ...touchMarks, ...moveMarks, ...beatMarks }
