/** The script of a session: one screen after the other, each with its words, its drawing and its end. Pure. */
import { beatOf } from '../drawing/beat-of.ts'
import { beatEvery } from '../guide/beat.ts'
import type { RouteStep } from '../guide/route.ts'
import type { Technique } from '../guide/technique.ts'
import { slowed } from './beats.ts'
import { howItGoes } from './how-it-goes.ts'
import { placesChosen } from './offers.ts'
import { paces, type Pace } from './pace.ts'
import { changingSeconds } from './reading-time.ts'
import { routeAsked, type Asked } from './route-asked.ts'
import type { Choices, SessionStep, StepTimes } from './session.ts'
import { shownStep } from './shown-step.ts'
import { endingOf, secondsUntil } from './step-ending.ts'
import { turnsOf } from './step-turns.ts'
import { withinFeed } from './whole-feed.ts'

/** A step that is done, its place in the route, and its technique. */
interface Chosen {
  readonly step: RouteStep
  readonly place: number
  readonly technique: Technique | undefined
}

/** Every screen of what was asked, as chosen. What the rules refuse must not come here. */
export function makeScript(asked: Asked, choices: Choices, pace: Pace): readonly SessionStep[] {
  const { expressing } = routeAsked(asked)
  const { caps } = asked.rules
  const steps = chosenSteps(asked, choices).map((chosen) => ({ isMilk: isMilk(chosen), screens: screensOf(asked, chosen, choices, pace) }))
  const script = steps.flatMap(({ screens }) => screens)
  const milk = new Set(steps.flatMap(({ isMilk, screens }) => (isMilk ? screens : [])))
  const before = asked.page.type === 'technique' && script.length > 0 ? [howItGoes(asked.page, pace)] : []
  return [...before, ...(expressing === 'feed' ? withinFeed(script, milk, caps.feed) : script)]
}

/** How long each screen's two parts last, in milliseconds. */
export function timesOf(steps: readonly SessionStep[]): StepTimes[] {
  return steps.map(({ changing, ending }) => {
    const seconds = secondsUntil(ending)
    return { changing: Math.round(changing * 1000), doing: seconds === undefined ? undefined : Math.round(seconds * 1000) }
  })
}

function chosenSteps(asked: Asked, choices: Choices): Chosen[] {
  const route = routeAsked(asked)
  const { techniques } = asked.rules
  return placesChosen(route, choices, techniques).flatMap((place) => {
    const step = route.steps[place]
    return step ? [{ step, place, technique: techniques.find(({ slug }) => slug === step.ref) }] : []
  })
}

const isMilk = ({ step, technique }: Chosen) => step.kind === 'express' || technique?.kind === 'expressing'

/** A step's screens: one for each side and round. */
function screensOf(asked: Asked, { step, place, technique }: Chosen, choices: Choices, pace: Pace): SessionStep[] {
  const { kind, optional, disputed } = step
  // These stand before and after the session, not in it.
  if (kind === 'gate' || kind === 'call') return []
  const shown = shownStep(asked, step, place)
  const drawn = kind === 'rps' ? beatEvery(1) : technique && shown.drawing && beatOf(shown.drawing)
  const beat = drawn && slowed(drawn, paces[pace])
  const ending = endingOf({ step, technique, sentences: shown.sentences, beat, softeningCount: asked.rules.softeningCount, pace })
  return turnsOf(step, choices.first).map(({ side, round }, turn) => ({
    ...shown,
    ...{ kind, side, round, optional, disputed, ending },
    changing: changingSeconds(shown.sentences, turn === 0, pace),
    beat,
  }))
}
