/** What is shown, slide by slide: first what is asked and that one may say no, then each step, then when to call. */
import { techniqueAddress } from '../guide/addresses.ts'
import type { Bedside, BedsideNote } from '../guide/bedside.ts'
import { withoutMilk, type Drawing } from '../guide/drawing.ts'
import type { GateQuestion, Step } from '../guide/page-parts.ts'
import type { PageAct, PresentPage } from '../guide/led-pages.ts'
import type { SituationPage, TechniquePage } from '../guide/page.ts'
import { pairedSteps } from '../guide/paired-steps.ts'
import { plainText } from '../guide/plain-text.ts'
import type { Label, Technique } from '../guide/technique.ts'
import { withWipes } from './route-shown.ts'

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
  /** How much is known; undefined for what nothing was studied of. */
  readonly known: Known | undefined
}

interface Known {
  readonly label: Label
  readonly because: string
  /** The situation of which it is known, where nothing is told of this one step. */
  readonly ofWhole?: string | undefined
}

export const isAfterLoss = ({ route }: SituationPage) => route.flags.includes('loss')

/** A situation; `techniques` are the pages of those that it uses. */
export function slidesOfSituation(page: SituationPage, techniques: readonly TechniquePage[], { notes }: Bedside): Slide[] {
  const isLoss = isAfterLoss(page)
  const steps = pairedSteps(page).map(({ shown: step, step: { ref } }): StepSlide => {
    const technique = techniques.find(({ path }) => ref !== undefined && path === techniqueAddress(ref))
    const drawing = technique?.drawing ?? step.drawing
    // After a loss a technique's own page is not told of: it speaks of feeding.
    const known = technique && !isLoss ? knownOf(technique) : { ...knownOf(page), ofWhole: page.title }
    return {
      ...{ kind: 'step', name: step.name, say: plainText(step.text), stopIf: step.stopIf.map(plainText), step, known },
      ...{ drawing: isLoss && drawing ? withoutMilk(drawing) : drawing, alt: technique?.alt ?? step.alt ?? '', note: notes[ref ?? step.kind] },
    }
  })
  return [openingOf(page.lead, page.gate, page.route.handsOn !== 'none'), ...steps, { kind: 'calls' }]
}

/** Techniques alone, in the order in which they were chosen; whoever chose oil also shows that it is wiped off. */
export function slidesOfTechniques(pages: readonly TechniquePage[], { gate, bedside, techniques, wipe }: PresentPage): Slide[] {
  const pageOf = ({ slug }: Technique) => pages.filter(({ path }) => path === techniqueAddress(slug))
  const chosen = pages.flatMap(({ path }) => techniques.filter(({ slug }) => path === techniqueAddress(slug)))
  const steps = withWipes(chosen).flatMap((shown) => (shown === 'wipe' ? [wipeSlide(wipe)] : pageOf(shown).map((page) => techniqueSlide(page, bedside.notes[shown.slug]))))
  return [openingOf('', gate, true), ...steps, { kind: 'calls' }]
}

function techniqueSlide(page: TechniquePage, note: BedsideNote | undefined): StepSlide {
  const { title: name, kind, drawing, alt, stopFirst } = page
  // Oil is put on, and not kept up for a time.
  const lasts = kind === 'oil' ? undefined : page.lasts
  return { kind: 'step', name, say: drawing.stills.map(({ say }) => say).join(' '), stopIf: [stopFirst], drawing, alt, lasts, known: knownOf(page), note }
}

const wipeSlide = ({ name, say }: PageAct): StepSlide => ({ kind: 'step', name, say: plainText(say), stopIf: [], drawing: undefined, alt: '', note: undefined, known: undefined })
const knownOf = ({ label, because }: Known): Known => ({ label, because })
const openingOf = (lead: string, gate: readonly GateQuestion[], hasHands: boolean): Opening => ({ kind: 'opening', lead, questions: gate.map(({ ask }) => ask), hasHands })
