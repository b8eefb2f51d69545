/** The pages that lead, plan or show: what they are held to, and what is asked before and said after. */
import { capsOf, clocksOf } from '../guide/caps.ts'
import type { PlanPage, PresentPage, SessionPage } from '../guide/led-pages.ts'
import type { Page } from '../guide/page.ts'
import { callsOf, choicesOf, gateOf, type Joined } from './finish-situations.ts'
import { planParts } from './plan-parts.ts'
import { planSources } from './plan-sources.ts'
import { bedsideShown, offeredOf, wipeOf } from './present-parts.ts'

/** When to call after one technique alone: whatever is wrong belongs to no situation. */
const techniqueCalls = ['emergency', 'fever', 'worse', 'patch-12', 'lump-24'] as const

/** What such a page has beside what all pages have. */
type Own<P extends Page> = Omit<P, Exclude<keyof Page, 'type'>>

export function ledPage(slug: 'session' | 'plan' | 'present', joined: Joined): Own<SessionPage> | Own<PlanPage> | Own<PresentPage> {
  const { situations, techniques, pages, shared, workshop: { tables: { limits } } } = joined
  const clocks = clocksOf(limits)
  const frame = {
    ...{ techniques: techniques.map(({ fields }) => fields), caps: capsOf(limits), situations: choicesOf(situations) },
    ...{ gate: gateOf(shared.gate, joined), calls: callsOf(techniqueCalls, shared.calls, pages) },
  }
  switch (slug) {
    case 'session': return { ...frame, type: slug, clocks, softeningCount: limits.get('rps-count')?.high ?? 0 }
    case 'plan': {
      const parts = planParts(joined)
      return { ...frame, type: slug, clocks, parts, sources: planSources(joined, parts) }
    }
    case 'present': return { ...frame, type: slug, offered: offeredOf(techniques), bedside: bedsideShown(shared.bedside), softening: shared.acts.get('rps')?.name ?? '', wipe: wipeOf(shared.acts) }
  }
}
