/** A picture that content names once and shows beside text, or at a step that is no technique. */
import type { Drawing } from './drawing.ts'

export interface NamedPicture {
  /** Its caption. */
  readonly title: string
  readonly alt: string
  readonly drawing: Drawing
}
