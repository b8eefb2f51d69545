/**
 * The plans that a reader keeps, all in one text on this device: what it holds, and what each change makes of it. What
 * another edition kept there, or what makes no sense, is not shown, and no change writes it away.
 */
export interface KeptPlan {
  /** Made at random, so that a plan that was renamed is still the same one, and a file can be taken in twice. */
  readonly id: string
  readonly name: string
  /** The plan itself, as its link holds it. */
  readonly code: string
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number
}

/** What may be kept at most: plans, and characters of a name. */
export const keptPlanCaps = { plans: 30, name: 40 } as const

/** The last moment that a date can be, in milliseconds since 1970. */
const latest = 8.64e15

/** The newest first, each once. */
export function plansIn(kept: string): readonly KeptPlan[] {
  const plans = entriesIn(kept).flatMap((entry) => planIn(entry) ?? [])
  return [...new Map(plans.map((plan) => [plan.id, plan])).values()].sort((one, other) => other.at - one.at)
}

/** As it would be kept anew: nothing but the plans that make sense. */
export function keptPlans(kept: string): string {
  return textOf(plansIn(kept))
}

/** With a plan that is new, or that was removed and is put back. */
export function withPlan(kept: string, plan: KeptPlan): string {
  return textOf([...withoutId(kept, plan.id), plan])
}

export function withoutPlan(kept: string, id: string): string {
  return textOf(withoutId(kept, id))
}

export function withName(kept: string, id: string, name: string): string {
  return textOf(entriesIn(kept).map((entry) => (idOf(entry) === id ? { ...Object(entry), name } : entry)))
}

/** Both together; a plan that stands in both is as it was `taken` in. */
export function mergedPlans(kept: string, taken: string): string {
  return plansIn(taken).reduce(withPlan, kept)
}

/** A name as it is kept of what was typed; '' where that is none. */
export function planNameOf(typed: string): string {
  const tidy = typed.normalize('NFC').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return [...tidy].slice(0, keptPlanCaps.name).join('').trim()
}

function planIn(entry: unknown): KeptPlan | undefined {
  const { id, name, code, at }: Record<string, unknown> = Object(entry)
  const isWhole = typeof id === 'string' && id !== '' && typeof name === 'string' && name !== '' && planNameOf(name) === name
    && typeof code === 'string' && /^[\w.-]{1,1000}$/.test(code) && typeof at === 'number' && at >= 0 && at <= latest
  return isWhole ? { id, name, code, at } : undefined
}

/** All that is kept, sense or not. */
function entriesIn(kept: string): readonly unknown[] {
  if (kept === '') return []
  try {
    const found: unknown = JSON.parse(kept)
    return Array.isArray(found) ? found : [found]
  } catch {
    return [kept]
  }
}

/** Of a plan that is shown: what is not shown cannot be changed. */
const idOf = (entry: unknown) => planIn(entry)?.id
const withoutId = (kept: string, id: string) => entriesIn(kept).filter((entry) => idOf(entry) !== id)
const textOf = (entries: readonly unknown[]) => (entries.length > 0 ? JSON.stringify(entries) : '')
