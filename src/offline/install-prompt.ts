/**
 * The browser's own install prompt, where it has one (Chromium). It fires once, perhaps before any page listens
 * for it, so it is caught at start and kept until the reader asks.
 */
export interface InstallPrompt {
  readonly isReady: () => boolean
  readonly subscribe: (changed: () => void) => () => void
  readonly show: () => void
}

interface BeforeInstallPromptEvent extends Event {
  readonly prompt: () => Promise<unknown>
}

export const noInstallPrompt: InstallPrompt = { isReady: () => false, subscribe: () => () => {}, show: () => {} }

export function catchInstallPrompt(target: Window): InstallPrompt {
  let caught: BeforeInstallPromptEvent | undefined
  const listeners = new Set<() => void>()
  const keep = (event: BeforeInstallPromptEvent | undefined) => {
    caught = event
    for (const changed of listeners) changed()
  }
  target.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (canPrompt(event)) keep(event)
  })
  target.addEventListener('appinstalled', () => keep(undefined))
  return {
    isReady: () => caught !== undefined,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    show: () => {
      caught?.prompt().catch(() => {})
      keep(undefined)
    },
  }
}

function canPrompt(event: Event): event is BeforeInstallPromptEvent {
  return 'prompt' in event
}
