/** A picture that content names once and shows beside text, or at a step that is no technique. */
import type { Drawing, SignName } from './drawing.ts'

/** Hands at work, or a sign for what no hand can show; `title` is its caption. */
export type NamedPicture = { readonly title: string; readonly alt: string } & (
  | { readonly drawing: Drawing; readonly sign?: undefined }
  | { readonly sign: SignName; readonly drawing?: undefined }
)
