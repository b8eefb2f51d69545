/** Plans and changes at random, the same for the same seed. */
import { planCaps, type Plan, type PlanStep } from '../../src/guide/plan.ts'
import { acts } from '../../src/guide/route.ts'
import { situationSlugs } from '../../src/guide/situation.ts'
import { changed, type PlanChange } from '../../src/plan/change-plan.ts'
import { tidyNote } from '../../src/plan/plan-note.ts'
import { emptyPlan, planFrom } from '../../src/plan/start-plan.ts'
import { heldBy, page } from './held.ts'

export type Random = () => number

export const among = (random: Random, count: number) => Math.floor(random() * count)
export const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[among(random, items.length)]!

const parts: readonly Pick<PlanStep, 'kind' | 'ref'>[] = [...page.techniques.map(({ slug }) => ({ kind: 'technique' as const, ref: slug })), ...acts.map((kind) => ({ kind }))]
const characters = [...'abcXYZ 019.,;-_/+=&#%?<>"\'äßéñ你好मां\u0301שלום😀👩‍👧\u200d\u00a0']

export function randomNote(random: Random): string {
  const length = random() < 0.5 ? 0 : among(random, planCaps.noteLength)
  return [...tidyNote(Array.from({ length }, () => oneOf(random, characters)).join(''))].slice(0, planCaps.noteLength).join('').trim()
}

export function randomOccasion(random: Random): Plan['occasion'] {
  return oneOf<Plan['occasion']>(random, [{ kind: 'before-feed' }, { kind: 'when-full' }, { kind: 'hours', hours: 2 + among(random, 11) }])
}

function randomChange(random: Random): PlanChange {
  const at = among(random, planCaps.steps)
  return oneOf<PlanChange>(random, [
    { kind: 'add', part: oneOf(random, parts) },
    { kind: 'add', part: oneOf(random, parts) },
    { kind: 'add', part: oneOf(random, parts) },
    { kind: 'remove', at },
    { kind: 'move', from: at, to: among(random, planCaps.steps) },
    { kind: 'side', at, side: oneOf(random, ['left', 'right', 'each', undefined] as const) },
    { kind: 'seconds', at, seconds: 5 * among(random, 380) },
    { kind: 'seconds', at, seconds: 5 * among(random, 13) },
    { kind: 'rounds', at, rounds: among(random, 5) },
    { kind: 'occasion', occasion: randomOccasion(random) },
    { kind: 'inTouch', inTouch: oneOf(random, planCaps.inTouch) },
    { kind: 'note', note: randomNote(random) },
  ])
}

/** A plan as a builder comes to it, with every change that was refused on the way. */
export function builtPlan(random: Random, onRefused: (refused: Extract<ReturnType<typeof changed>, { refused: unknown }>['refused'], change: PlanChange, plan: Plan) => void = () => {}): Plan {
  const slug = oneOf(random, [undefined, ...situationSlugs])
  const held = heldBy(slug)
  let plan = held.situation && random() < 0.5 ? planFrom(held.situation, oneOf(random, ['left', 'right', 'each'] as const), held) : firstPlan(slug)
  for (let count = 3 + among(random, 12); count > 0; count -= 1) {
    const change = randomChange(random)
    const outcome = changed(plan, change, held)
    if ('plan' in outcome) plan = outcome.plan
    else onRefused(outcome.refused, change, plan)
  }
  return plan
}

/** An empty one, for a situation: late in being in touch, and before feeds, is not right for all. */
function firstPlan(situation: Plan['situation']): Plan {
  return { ...emptyPlan, ...(situation && { situation }), occasion: { kind: 'when-full' }, inTouch: 12 }
}

/** Whatever a code can say, right or wrong. */
export function freePlan(random: Random): Plan {
  const steps = Array.from({ length: among(random, planCaps.steps + 1) }, () => freeStep(random))
  const situation = oneOf(random, [undefined, ...situationSlugs])
  return { ...(situation && { situation }), steps, occasion: randomOccasion(random), inTouch: oneOf(random, planCaps.inTouch), note: randomNote(random) }
}

function freeStep(random: Random): PlanStep {
  const side = oneOf(random, ['left', 'right', 'each', undefined] as const)
  const seconds = random() < 0.3 ? undefined : random() < 0.3 ? 5 * among(random, 1296) : oneOf(random, [5, 10, 15, 30, 60, 600, 1200])
  const rounds = oneOf(random, [2, 3, undefined, undefined, undefined])
  return { ...oneOf(random, parts.filter(({ ref }) => ref !== 'kneading')), ...(side && { side }), ...(seconds !== undefined && { seconds }), ...(rounds && { rounds }) }
}
