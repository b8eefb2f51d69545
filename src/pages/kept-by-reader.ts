import { createContext } from 'react'
import { gateAnswers } from '../reader/gate-answer.ts'
import { nothingKept } from '../reader/kept.ts'
import { unchosenLight } from '../reader/light.ts'
import type { World } from './world.ts'

/** What the reader keeps on this device, or has answered in this visit, for the parts of a page that content places, wherever they stand. */
export const KeptByReader = createContext<Pick<World, 'light' | 'country' | 'numbers' | 'drawing' | 'settings' | 'plans' | 'draft' | 'gate'>>({
  light: unchosenLight,
  country: nothingKept,
  numbers: nothingKept,
  drawing: nothingKept,
  settings: nothingKept,
  plans: nothingKept,
  draft: nothingKept,
  gate: gateAnswers(),
})
