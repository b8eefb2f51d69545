/** Not too long, not too hot, not too cold: rule 9 of the brief's section 10. Seconds are those of one breast. */
import type { Caps } from './caps.ts'
import { stepIf, total, wholly, type Placed, type Rule, type RouteBreach } from './route-breach.ts'

export const times: Rule = (steps, { expressing, flags }, caps) => {
  // Beside a lump, and after a loss, no pump is allowed at all.
  const isNoFeed = expressing !== 'feed' && flags.length === 0
  const massage = steps.filter(({ technique }) => technique?.kind === 'massage')
  const milk = steps.filter(({ step, technique }) => technique?.kind === 'expressing' || step.kind === 'express' || (step.kind === 'pump' && isNoFeed))
  const together = total(massage) + (expressing === 'comfort' ? total(milk) : 0)
  const feed = milk.reduce((sum, placed) => sum + total([placed]) * (placed.technique && placed.step.side === 'each' ? 2 : 1), 0)
  return [
    ...massage.flatMap((placed) => stepIf(placed.step.seconds === undefined, 9, placed, 'seconds', 'is missing', 'Massage has a time. Name a limit.')),
    ...massage.flatMap((placed) => stepIf(total(sameAs(placed, massage)) > caps.technique, 9, placed, 'seconds', `comes to ${total(sameAs(placed, massage))} seconds`, `One massage move takes at most ${caps.technique} seconds.`)),
    ...wholly(total(massage) > caps.massage, 9, 'steps', `holds ${total(massage)} seconds of massage a breast`, `At most ${caps.massage}. Take a step out, or shorten one.`, 'massage'),
    ...wholly(expressing === 'comfort' && together > caps.comfort, 9, 'steps', `holds ${together} seconds of massage and expressing a breast`, `At most ${caps.comfort}. Take a step out, or shorten one.`, 'comfort'),
    ...milk.flatMap((placed) => stepIf(expressing === 'none', 9, placed, 'kind', `is ${placed.step.ref ?? placed.step.kind}, and "expressing" is none`, 'Write comfort or feed, or take the step out.')),
    ...milk.flatMap((placed) => stepIf(expressing === 'comfort' && placed.step.seconds === undefined, 9, placed, 'seconds', 'is missing', 'Comfort expressing has a time. Name a limit.')),
    ...wholly(expressing === 'feed' && (feed === 0 || feed > caps.feed), 9, 'steps', `holds ${feed} seconds of expressing a feed`, `More than none, and at most ${caps.feed} for both sides.`, 'feed'),
    ...heat(steps, caps),
  ]
}

function heat(steps: readonly Placed[], { coldLeast, coldMost, warm }: Caps): RouteBreach[] {
  return steps.flatMap((placed) => {
    const isWarm = placed.step.kind === 'warm'
    const seconds = total(steps.filter(({ step, at }) => step.kind === placed.step.kind && at <= placed.at))
    return [
      ...stepIf(placed.step.kind === 'cold' && (total([placed]) < coldLeast || seconds > coldMost), 9, placed, 'seconds', `comes to ${seconds} seconds`, `Cold lasts ${coldLeast} to ${coldMost} seconds.`),
      ...stepIf(isWarm && (seconds === 0 || seconds > warm), 9, placed, 'seconds', `comes to ${seconds} seconds`, `Warmth lasts at most ${warm} seconds.`),
    ]
  })
}

/** Warmth adds to what is sore, and to milk that is to stop. */
export const warmth: Rule = (steps, { flags }) => {
  const against = flags.filter((flag) => flag !== 'newborn')
  return steps.flatMap((placed) => stepIf(placed.step.kind === 'warm' && against.length > 0, 9, placed, 'kind', `is warm, and "flags" holds ${against.join(', ')}`, 'Take the step out.'))
}

/** A technique's time, repeats counted, up to and with this step. */
const sameAs = ({ at, step }: Placed, steps: readonly Placed[]) => steps.filter((other) => other.step.ref === step.ref && other.at <= at)
