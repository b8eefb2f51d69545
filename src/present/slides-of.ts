/** What is shown, slide by slide: first what is asked and that one may say no, then each step, then when to call. */
import { techniqueAddress } from '../guide/addresses.ts'
import type { Bedside, BedsideNote } from '../guide/bedside.ts'
import { withoutMilk, type Drawing } from '../guide/drawing.ts'
import type { GateQuestion, Step } from '../guide/page-parts.ts'
import type { PresentPage, SituationPage, TechniquePage } from '../guide/page.ts'
import { plainText } from '../guide/plain-text.ts'
import type { Label } from '../guide/technique.ts'

export type Slide = Opening | StepSlide | { readonly kind: 'calls' }

interface Opening {
  readonly kind: 'opening'
  readonly lead: string
  readonly questions: readonly string[]
  /** Whether hands touch the breast later on. */
  readonly hasHands: boolean
}

export interface StepSlide {
  readonly kind: 'step'
  readonly name: string
  readonly say: string
  readonly stopIf: readonly string[]
  readonly drawing: Drawing | undefined
  readonly alt: string
  /** What the page says of it: a route's step, or how long a technique lasts. */
  readonly step?: Step | undefined
  readonly lasts?: string | undefined
  readonly note: BedsideNote | undefined
  /** How much is known of it. */
  readonly label: Label
  readonly because: string
}

export const isAfterLoss = ({ route }: SituationPage) => route.flags.includes('loss')

/** A situation; `techniques` are the pages of those that it uses. */
export function slidesOfSituation(page: SituationPage, techniques: readonly TechniquePage[], { notes }: Bedside): Slide[] {
  const isLoss = isAfterLoss(page)
  const steps = page.steps.map((step, at): StepSlide => {
    // The gate stands first in a route, and is none of the page's steps.
    const ref = page.route.steps[at + 1]?.ref
    const technique = techniques.find(({ path }) => ref !== undefined && path === techniqueAddress(ref))
    const drawing = technique?.drawing ?? step.drawing
    // After a loss a technique's own page is not told of: it speaks of feeding.
    const { label, because } = technique && !isLoss ? technique : page
    return {
      ...{ kind: 'step', name: step.name, say: plainText(step.text), stopIf: step.stopIf.map(plainText), step, label, because },
      ...{ drawing: isLoss && drawing ? withoutMilk(drawing) : drawing, alt: technique?.alt ?? step.alt ?? '', note: notes[ref ?? step.kind] },
    }
  })
  return [openingOf(page.lead, page.gate, page.route.handsOn !== 'none'), ...steps, { kind: 'calls' }]
}

/** Techniques alone, in the order in which they were chosen. */
export function slidesOfTechniques(techniques: readonly TechniquePage[], { gate, bedside }: PresentPage): Slide[] {
  const steps = techniques.map(({ path, title, drawing, alt, lasts, stopFirst, label, because }): StepSlide => ({
    ...{ kind: 'step', name: title, say: drawing.stills.map(({ say }) => say).join(' '), stopIf: [stopFirst], drawing, alt, lasts, label, because },
    note: bedside.notes[path.split('/').at(-2) ?? ''],
  }))
  return [openingOf('', gate, true), ...steps, { kind: 'calls' }]
}

const openingOf = (lead: string, gate: readonly GateQuestion[], hasHands: boolean): Opening => ({ kind: 'opening', lead, questions: gate.map(({ ask }) => ask), hasHands })
