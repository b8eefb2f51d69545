import type { Scene } from '../guide/drawing.ts'
import type { PosedHand } from './hand.ts'
import type { Point, Shape } from './shape.ts'

/** What a mark knows: the scene, how far along its path, and each hand with its fingertips, thumb last. */
export interface MarkMoment {
  readonly scene: Scene
  readonly along: number
  readonly hands: readonly (PosedHand & { readonly tips: readonly Point[] })[]
}

/** A mark is painted under the hands or over them. */
export interface Mark {
  readonly under: boolean
  readonly draw: (moment: MarkMoment) => readonly Shape[]
}
