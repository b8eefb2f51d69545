/** A text that the reader chose or typed, kept on this device alone; '' where there is none. */
export interface Kept {
  readonly current: () => string
  readonly subscribe: (changed: () => void) => () => void
  /** '' forgets it. */
  readonly keep: (text: string) => void
  /** False once this device has refused: the text then holds until the page closes. */
  readonly canKeep: () => boolean
}

/** What is kept under `key`; what another tab keeps counts here too. Whoever reads it makes sense of rubbish. */
export function keptText(page: Window, storage: Storage | undefined, key: string): Kept {
  const listeners = new Set<() => void>()
  let canKeep = storage !== undefined
  const asked = <Answer>(ask: () => Answer) => {
    try {
      return ask()
    } catch {
      // Storage may be full or refused.
      canKeep = false
      return undefined
    }
  }
  let text = asked(() => storage?.getItem(key)) ?? ''
  const show = (next: string) => {
    text = next
    for (const changed of listeners) changed()
  }
  // A tab that empties the whole storage names no key.
  page.addEventListener('storage', (event) => (event.key ?? key) === key && show(event.newValue ?? ''))
  return {
    current: () => text,
    canKeep: () => canKeep,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    keep: (next) => {
      canKeep = storage !== undefined
      asked(() => (next === '' ? storage?.removeItem(key) : storage?.setItem(key, next)))
      show(next)
    },
  }
}

/** What the server renders, and what every first render in the browser shows. */
export const nothingKept: Kept = { current: () => '', canKeep: () => true, subscribe: () => () => {}, keep: () => {} }
