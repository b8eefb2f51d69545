import { useRoutes } from 'react-router'
import type { OfflineCopy } from '../offline/offline-copy.ts'
import type { Page } from '../guide/page.ts'
import type { InstallPrompt } from '../offline/install-prompt.ts'
import type { LightChoice } from '../reader/light.ts'
import type { LoadPage } from './load-page.ts'
import { guideRoutes } from './routes.tsx'

/** What the pages need from the world they run in. */
export interface World {
  readonly loadPage: LoadPage
  /** Every page of the guide, for the search. */
  readonly loadAll: () => Promise<readonly Page[]>
  readonly offline: OfflineCopy
  readonly install: InstallPrompt
  readonly light: LightChoice
}

/** The whole guide, the same in Node and in the browser; a router stands around it. */
export function App(world: World) {
  return useRoutes(guideRoutes(world))
}
