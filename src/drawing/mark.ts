import type { Point, Shape } from './shape.ts'

/** A mark knows the moment and where the fingertips are; it is painted under the hands or over them. */
export interface Mark {
  readonly under: boolean
  readonly draw: (phase: number, tips: readonly Point[]) => readonly Shape[]
}
