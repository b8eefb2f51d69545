/** What stands where: rules 1, 3, 8, 10 and 14 of the brief's section 10. */
import { isOilStroke, isOneOf, stepIf, wholly, wrong, type Rule } from './route-breach.ts'

/** Rule 1: kneading is done nowhere. */
export const kneading: Rule = (steps) => steps.filter(({ technique }) => technique?.kind === 'teach-only').map((placed) => wrong(1, placed, 'ref', `is ${placed.step.ref}, which is teach-only`, 'Take the step out.'))

/** Rule 3: no hands before the gate, no end without a call. */
export const gateAndCall: Rule = (steps, { steps: { length } }) => {
  const astray = steps.filter(({ step, at }) => (step.kind === 'gate' && at > 0) || (step.kind === 'call' && at < length - 1))
  return [
    ...wholly(steps[0]?.step.kind !== 'gate', 3, 'steps', `begins with ${steps[0]?.step.kind ?? 'nothing'}`, 'The first step is the gate.'),
    ...wholly(steps.at(-1)?.step.kind !== 'call', 3, 'steps', `ends with ${steps.at(-1)?.step.kind ?? 'nothing'}`, 'The last step is the call.'),
    ...astray.map((placed) => wrong(3, placed, 'kind', `is ${placed.step.kind}, in the middle`, 'The gate stands first and the call last, each once.')),
  ]
}

/** Rule 8. Between oil and the wipe, only strokes with oil: nothing may slip, and nothing may reach a mouth. */
export const oil: Rule = (steps) =>
  steps.filter(({ technique }) => technique?.kind === 'oil').flatMap((placed) => {
    const after = steps.slice(placed.at + 1)
    const stop = after.find(({ technique }) => !isOilStroke(technique))
    return stepIf(stop?.step.kind !== 'wipe', 8, placed, 'ref', `is ${placed.step.ref}, and ${stop?.step.ref ?? stop?.step.kind ?? 'nothing'} comes before a wipe`, 'Let only strokes follow oil, and then a step of kind wipe.')
  })

/** Rule 10: a disputed move is for the reader to choose, and said to be disputed. */
export const disputedStrokes: Rule = (steps) =>
  steps.filter(({ technique }) => technique?.label === 'disputed').flatMap((placed) => {
    const missing = (['optional', 'disputed'] as const).filter((field) => !placed.step[field])
    return stepIf(missing.length > 0, 10, placed, missing[0] ?? 'optional', 'is not true', `${placed.step.ref} is disputed. Write ${missing.map((field) => `${field}: true`).join(' and ')}.`)
  })

/** Rule 14: after a loss, nothing feeds. */
export const loss: Rule = (steps, { flags, expressing }) => {
  if (!flags.includes('loss')) return []
  return [
    ...wholly(expressing === 'feed', 14, 'expressing', 'is feed', 'After a loss, expressing is for comfort. Write comfort.'),
    ...steps.filter(({ step }) => isOneOf(step, ['feed', 'latch', 'pump'])).map((placed) => wrong(14, placed, 'kind', `is ${placed.step.kind}`, 'After a loss no step feeds. Take it out.')),
    ...steps.filter(({ technique }) => technique?.kind === 'oil').map((placed) => wrong(8, placed, 'ref', `is ${placed.step.ref}`, 'No oil after a loss. Take the step out.')),
  ]
}
