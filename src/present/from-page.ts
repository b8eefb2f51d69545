import type { ReactNode } from 'react'
import type { Slide, StepSlide } from './slides-of.ts'

/** What the presenter gets from the page that opens it. */
export interface FromPage {
  readonly title: string
  readonly slides: readonly Slide[]
  /** When to call, the way to a plan, what stands in small beside a step's name, and the notes of a slide. */
  readonly calls: ReactNode
  readonly plan: ReactNode
  readonly factsOf: (slide: StepSlide) => ReactNode
  readonly notesOf: (slide: Slide) => ReactNode
  readonly onLeave: () => void
}
