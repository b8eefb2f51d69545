import type { ShowEvent } from './next-slide.ts'

const events: Readonly<Record<string, ShowEvent>> = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next',
  ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back',
  // Clickers send one or the other.
  b: 'black', B: 'black', '.': 'black',
}

/** What the keyboard stands on. */
export type Focused = 'button' | 'scroller' | 'nothing'

/**
 * What a key does; a clicker or a pedal sends these keys. A button that the keyboard stands on keeps its Space, for that
 * presses it, and text that it stands on scrolls up and down. On a black screen every key counts.
 */
export function keyEvent(key: string, focused: Focused, isBlack: boolean): ShowEvent | undefined {
  if (isBlack) return 'black'
  if (key === ' ' && focused === 'button') return undefined
  if (focused === 'scroller' && (key === 'ArrowUp' || key === 'ArrowDown')) return undefined
  return events[key]
}
