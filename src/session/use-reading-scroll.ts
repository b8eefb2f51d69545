import { useEffect, useRef, type RefObject } from 'react'
import { lengthOf } from './part-length.ts'
import type { Session } from './session.ts'

/** The share of the time in which the words stay at their top, for that is where reading begins. */
const rest = 0.3

/**
 * Where words do not fit, they pass by while hands move, for oily hands cannot scroll; then they stand at their
 * beginning. What is only to be read passes by in its own time. Whoever scrolls is left alone until the next part.
 */
export function useReadingScroll(words: RefObject<HTMLElement | null>, session: Session, isRead: boolean): void {
  const set = useRef<number | undefined>(0)
  const { at, part, spent } = session
  useEffect(() => {
    set.current = 0
    const scroller = scrollerOf(words.current)
    if (scroller) scroller.scrollTop = 0
  }, [at, part])
  useEffect(() => {
    const element = scrollerOf(words.current)
    const length = lengthOf(session)
    if (!element || part !== (isRead ? 'doing' : 'changing') || !length || set.current === undefined) return
    if (Math.abs(element.scrollTop - set.current) > 2) return void (set.current = undefined)
    element.scrollTop = Math.max(0, (spent / length - rest) / (1 - rest)) * (element.scrollHeight - element.clientHeight)
    set.current = element.scrollTop
  }, [at, part, spent])
}

/** In a small window words have no room of their own: there all of the session scrolls. */
function scrollerOf(words: HTMLElement | null): Element | null {
  return words && getComputedStyle(words).overflowY === 'visible' ? words.closest('dialog') : words
}
