/** What may not be done to a breast that is hot, lumpy or swollen: rules 2, 6 and 7 of the brief's section 10. */
import { isOneOf, isStroke, stepIf, total, wholly, wrong, type Placed, type Rule } from './route-breach.ts'
import type { Flag, RouteStep } from './route.ts'
import type { Bar } from './technique.ts'

/** Rule 2: a hot patch is not touched, and not warmed. */
export const hotPatch: Rule = (steps, { flags, handsOn, expressing }) => {
  if (!flags.includes('hot')) return []
  const touching = steps.filter(({ step }) => isOneOf(step, ['technique', 'rps', 'express', 'pump', 'warm', 'wipe']))
  return [
    ...wholly(handsOn !== 'none', 2, 'handsOn', `is ${handsOn}`, 'A hot patch is not touched. Write none.'),
    ...wholly(expressing !== 'none', 2, 'expressing', `is ${expressing}`, 'A hot patch is not touched. Write none.'),
    ...touching.map((placed) => wrong(2, placed, 'kind', `is ${placed.step.kind}`, 'A hot patch is not touched or warmed. Take the step out.')),
  ]
}

/** Rule 2: a route without hands has no step that needs them. */
export const noHands: Rule = (steps, { handsOn }) => {
  const touching = steps.filter(({ step }) => isOneOf(step, ['technique', 'rps', 'express', 'pump']))
  return handsOn === 'some' ? [] : touching.map((placed) => wrong(2, placed, 'kind', `is ${placed.step.kind}, and "handsOn" is none`, 'Write handsOn: some, or take the step out.'))
}

/** What a page's flag is called among the bars of a technique. */
const barOfFlag: Partial<Record<Flag, readonly Bar[]>> = { lump: ['lump'], hot: ['hot-patch', 'fever'] }

/** Rule 7: no step that the page's flags rule out. */
export const barred: Rule = (steps, { flags }) => {
  const bars = flags.flatMap((flag) => barOfFlag[flag] ?? [])
  return steps.flatMap((placed) => {
    const met = placed.technique?.bars.filter((bar) => bars.includes(bar)) ?? []
    return stepIf(met.length > 0, 7, placed, 'ref', `is ${placed.step.ref}, which is ruled out by ${met.join(', ')}`, 'Take the step out.')
  })
}

/** Rule 7: with a lump, hands stay away from it. */
export const lump: Rule = (steps, { flags, expressing }, { lumpStrokes }) => {
  if (!flags.includes('lump')) return []
  const isAllowed = ({ step, technique }: Placed) => isOneOf(step, ['gate', 'express', 'cold', 'feed', 'rest', 'medicine', 'call']) || technique?.kind === 'expressing' || isStroke(technique)
  const strokes = steps.filter(({ technique }) => isStroke(technique))
  const strokesUntil = ({ at }: Placed) => total(strokes.filter((stroke) => stroke.at <= at))
  return [
    ...wholly(expressing === 'feed', 7, 'expressing', 'is feed', 'With a lump, expressing is for comfort. Write comfort.'),
    ...steps.filter((placed) => !isAllowed(placed)).map((placed) => wrong(7, placed, placed.step.ref ? 'ref' : 'kind', `is ${placed.step.ref ?? placed.step.kind}`, 'With a lump: only expressing, cold, feeding, rest and medicine.')),
    ...strokes.flatMap((placed) => stepIf(placed.step.onByDefault, 7, placed, 'onByDefault', 'is not false', 'With a lump, strokes are off until the reader turns them on. Write false.')),
    ...strokes.flatMap((placed) => stepIf(placed.step.seconds === undefined || strokesUntil(placed) > lumpStrokes, 7, placed, 'seconds', `comes to ${placed.step.seconds === undefined ? 'no time' : strokesUntil(placed)}`, `With a lump, at most ${lumpStrokes} seconds of strokes.`)),
  ]
}

/** What must be so before the areola is softened. */
export const softeningConditions = ['whole-areola-puffy', 'no-lump', 'no-hot-patch'] as const

/** One is for the left alone, and the other for the right. */
const isOtherBreast = ({ side: one }: RouteStep, { side: other }: RouteStep) => (one === 'left' && other === 'right') || (one === 'right' && other === 'left')

/** Rule 6: softening the areola is for swelling alone, and leads straight to milk. */
export const softening: Rule = (steps, { flags }, { rpsRounds }) => {
  const all = steps.filter(({ step }) => step.kind === 'rps')
  const roundsUntil = (last: number) => all.filter(({ at }) => at <= last).reduce((sum, { step }) => sum + (step.rounds ?? 0), 0)
  return all.flatMap((placed) => {
    const { step, at } = placed
    const missing = softeningConditions.filter((condition) => !step.when.includes(condition))
    const next = steps[at + 1]
    const sore = flags.filter((flag) => flag === 'lump' || flag === 'hot')
    return [
      ...stepIf(sore.length > 0, 6, placed, 'kind', `is rps, and "flags" holds ${sore.join(', ')}`, 'No softening in a sore breast. Take the step out.'),
      ...stepIf(missing.length > 0, 6, placed, 'when', `lacks ${missing.join(', ')}`, `Add ${missing.join(', ')}.`),
      ...stepIf(step.rounds === undefined || roundsUntil(at) > rpsRounds, 6, placed, 'rounds', step.rounds === undefined ? 'is missing' : `comes to ${roundsUntil(at)}`, `Name a limit of at most ${rpsRounds} rounds.`),
      ...stepIf(next !== undefined && isOtherBreast(step, next.step), 6, placed, 'side', `is ${step.side}, and then comes ${next?.step.ref ?? next?.step.kind} on the other breast`, 'What follows is for the breast that was softened.'),
      ...stepIf(!next || next.step.optional || !next.step.onByDefault || !(isOneOf(next.step, ['latch', 'express']) || next.technique?.kind === 'expressing'), 6, placed, 'kind', `is rps, and then comes ${next?.step.ref ?? next?.step.kind ?? 'nothing'}`, 'The softness lasts minutes. Let a latch or expressing follow at once.'),
    ]
  })
}
