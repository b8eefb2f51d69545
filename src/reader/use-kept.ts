import { useSyncExternalStore } from 'react'
import { nothingKept, type Kept } from './kept.ts'

export function useKept({ subscribe, current }: Kept): string {
  return useSyncExternalStore(subscribe, current, nothingKept.current)
}

export function useCanKeep({ subscribe, canKeep }: Kept): boolean {
  return useSyncExternalStore(subscribe, canKeep, nothingKept.canKeep)
}
