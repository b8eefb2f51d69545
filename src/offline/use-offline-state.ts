import { useSyncExternalStore } from 'react'
import { firstOfflineState, type OfflineState } from './next-offline-state.ts'
import type { OfflineCopy } from './offline-copy.ts'

export function useOfflineState(offline: OfflineCopy): OfflineState {
  return useSyncExternalStore(offline.subscribe, offline.state, () => firstOfflineState)
}
