/**
 * What a technique says of itself in fields that software can check (the brief, section 10).
 * The lists are closed on purpose: no stronger touch exists, and no direction toward the nipple.
 */
export const kinds = ['massage', 'expressing', 'oil', 'teach-only'] as const
export const hands = ['flat', 'pads', 'c-hold', 'cup', 'loose-fist'] as const
export const touches = ['skin', 'light', 'kind-firm'] as const
export const directions = ['away-from-nipple', 'to-armpit', 'to-collarbone', 'to-ribs', 'in-place', 'sway'] as const
export const tools = ['none', 'cloth', 'cup'] as const
export const oils = ['never', 'may'] as const
export const labels = ['some', 'expert-opinion', 'disputed', 'none'] as const
export const bars = [
  'fever', 'hot-patch', 'lump', 'over-a-lump', 'abscess', 'broken-skin', 'tight', 'surgery', 'implants',
  'blood-thinner', 'nodes-removed', 'pregnant', 'clot-heart-kidney',
] as const

export type Kind = (typeof kinds)[number]
export type Label = (typeof labels)[number]
export type Bar = (typeof bars)[number]

/** The checkable part of one technique; `seconds` is the longest one run may take. */
export interface Technique {
  readonly slug: string
  readonly number: number
  readonly kind: Kind
  readonly hand: (typeof hands)[number]
  readonly touch: (typeof touches)[number]
  readonly direction: (typeof directions)[number]
  readonly tool: (typeof tools)[number]
  readonly seconds: number
  readonly oil: (typeof oils)[number]
  readonly bars: readonly Bar[]
  readonly stopIf: readonly string[]
  readonly label: Label
  readonly supports: readonly number[]
  readonly disputes: readonly number[]
  readonly goesWith: readonly string[]
  readonly insteadUse?: string | undefined
}
