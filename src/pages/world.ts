import type { Page } from '../guide/page.ts'
import type { InstallPrompt } from '../offline/install-prompt.ts'
import type { OfflineCopy } from '../offline/offline-copy.ts'
import type { GateAnswers } from '../reader/gate-answer.ts'
import type { Kept } from '../reader/kept.ts'
import type { LightChoice } from '../reader/light.ts'
import type { LoadPage } from './load-page.ts'

/** What the pages need from the world they run in: Node while they are made, a browser while they are read. */
export interface World {
  readonly loadPage: LoadPage
  /** Lets pages that could not be loaded be tried again. */
  readonly forgetFailed: () => void
  /** Every page of the guide, for the search. */
  readonly loadAll: () => Promise<readonly Page[]>
  readonly offline: OfflineCopy
  readonly install: InstallPrompt
  readonly light: LightChoice
  readonly gate: GateAnswers
  /** The country whose emergency numbers the reader chose, by its code. */
  readonly country: Kept
  /** The telephone numbers of the reader's own carers; see src/reader/my-numbers.ts. */
  readonly numbers: Kept
  /** How the reader wants drawings; see src/reader/drawing-choice.ts. */
  readonly drawing: Kept
  /** What else the reader has set; see src/reader/settings.ts. */
  readonly settings: Kept
  /** The plans that the reader keeps; see src/reader/kept-plans.ts. */
  readonly plans: Kept
  /** The plan that the reader made last, by its code. */
  readonly draft: Kept
}
