import { pageAddresses } from './addresses.ts'
import { wantedAt } from './session-address.ts'

/** What the address of the plan's page asks for. All of it stands in the fragment, which no server ever sees. */
export type PlanAsked =
  /** A plan, by its code. */
  | { readonly kind: 'plan'; readonly code: string }
  /** To go on making one. */
  | { readonly kind: 'edit'; readonly code: string }
  /** To make one from a situation. */
  | { readonly kind: 'from'; readonly slug: string }
  /** To make a new one with these techniques in it, if any; or to put them into the one that was made last. */
  | { readonly kind: 'new' | 'add'; readonly slugs: readonly string[] }

/** undefined where the fragment is empty, or names one of the page's `headings`. Whatever else stands there is taken for a code. */
export function planAsked(hash: string, headings: readonly string[]): PlanAsked | undefined {
  const fragment = hash.slice(1)
  if (fragment === '' || headings.includes(fragment)) return undefined
  const [, kind, rest = ''] = /^(edit|from|new|add)=(.*)$/s.exec(fragment) ?? []
  if (kind === 'new' || kind === 'add') return { kind, slugs: rest === '' ? [] : rest.split(',') }
  if (kind === 'from') return { kind, slug: rest }
  return kind === 'edit' ? { kind, code: rest } : { kind: 'plan', code: fragment }
}

export const planAddress = (code: string) => `${pageAddresses.plan}#${code}`

/** To a plan begun with what stands on the page at this path, a situation's or a technique's. */
export function planWithAddress(path: string): string {
  const { kind, slug } = wantedAt(path)
  return planAddress(`${kind === 'situation' ? 'from' : 'add'}=${slug}`)
}

/** To a new plan with these techniques in it. */
export const newPlanAddress = (slugs: readonly string[]) => planAddress(`new=${slugs.join(',')}`)

export const buildAddress = (code: string) => planAddress(`edit=${code}`)

/** Goes with a link that the reader pressed in the guide itself. What a link from elsewhere asks for is shown, and not kept by itself. */
export const pressed = 'pressed'
