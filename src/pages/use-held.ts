import { use } from 'react'
import { situationAddress } from '../guide/addresses.ts'
import type { PlanPage } from '../guide/led-pages.ts'
import type { Held } from '../plan/plan-fault.ts'
import type { LoadPage } from './load-page.ts'
import { useReworded } from './reworded.ts'

/** What a plan is held to: the page of plans, and the situation of that slug, where there is one. Waits for it. */
export function useHeld(page: PlanPage, slug: string | undefined, load: LoadPage): Held {
  const found = page.situations.find(({ path }) => slug !== undefined && path === situationAddress(slug))
  const situation = useReworded(found && use(load(found.path)))
  return { page, situation: situation?.type === 'situation' ? situation : undefined }
}
