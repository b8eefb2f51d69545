import { useSyncExternalStore } from 'react'

export type Motion = 'welcome' | 'reduced'

const query = '(prefers-reduced-motion: reduce)'

/** What the reader's device says about motion; undefined in Node and until the picture is alive, when it answers nobody. */
export function useMotion(): Motion | undefined {
  return useSyncExternalStore(subscribe, current, () => undefined)
}

function subscribe(changed: () => void): () => void {
  const asked = matchMedia(query)
  asked.addEventListener('change', changed)
  return () => asked.removeEventListener('change', changed)
}

const current = (): Motion => (matchMedia(query).matches ? 'reduced' : 'welcome')
