import type { ReactNode } from 'react'
import type { Clocks } from '../guide/caps.ts'
import type { Wanted } from '../guide/session-address.ts'
import type { Kept } from '../reader/kept.ts'
import type { Asked } from './route-asked.ts'

/** What a session gets from the page that opens it. */
export interface FromPage {
  readonly wanted: Wanted
  readonly asked: Asked
  readonly clocks: Clocks
  readonly reader: { readonly settings: Kept; readonly drawing: Kept }
  /** How to get ready; what to know of cold, warmth and medicines, folded; what to do when it hurts; when to call; and the way to more help. */
  readonly ready: ReactNode
  readonly cautions: ReactNode
  readonly hurt: ReactNode
  readonly calls: ReactNode
  readonly help: ReactNode
}
