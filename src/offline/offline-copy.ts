import { firstOfflineState, nextOfflineState, type OfflineEvent, type OfflineState } from './next-offline-state.ts'

/** The offline copy as the pages see it: a state to show, and what the reader can ask of it. */
export interface OfflineCopy {
  readonly state: () => OfflineState
  readonly subscribe: (changed: () => void) => () => void
  readonly tell: (event: OfflineEvent) => void
  /** What the reader can ask; does nothing until a worker is there to ask. */
  readonly actions: OfflineActions
}

export interface OfflineActions {
  acceptUpdate: () => void
  repair: () => void
}

/** A copy that nothing is known of yet: how every page begins, in Node and in the browser alike. */
export function unknownCopy(): OfflineCopy {
  let state = firstOfflineState
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    tell: (event) => {
      state = nextOfflineState(state, event)
      for (const changed of listeners) changed()
    },
    actions: { acceptUpdate: () => {}, repair: () => {} },
  }
}
