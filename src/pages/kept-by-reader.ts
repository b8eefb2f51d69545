import { createContext } from 'react'
import { nothingKept } from '../reader/kept.ts'
import type { World } from './world.ts'

/** What the reader keeps on this device, for the parts of a page that content places, wherever they stand. */
export const KeptByReader = createContext<Pick<World, 'country' | 'numbers'>>({ country: nothingKept, numbers: nothingKept })
