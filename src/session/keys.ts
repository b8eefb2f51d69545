import type { SessionEvent } from './session.ts'

const kinds: Readonly<Record<string, SessionEvent['kind']>> = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next',
  ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back',
}

/**
 * What a key does to a session; a page-turner or a pedal sends these keys. A button that the keyboard stands on keeps
 * its Space, for that presses it.
 */
export function kindOfKey(key: string, isPaused: boolean, isOnButton: boolean): SessionEvent['kind'] | undefined {
  if (key === ' ') return isOnButton ? undefined : isPaused ? 'go-on' : 'pause'
  return kinds[key]
}
