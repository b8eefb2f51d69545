import { useSyncExternalStore } from 'react'

/** False in Node and in the browser's first render, which must be the same. */
export function useAlive(): boolean {
  return useSyncExternalStore(never, () => true, () => false)
}

const never = () => () => {}
