import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Show } from './next-slide.ts'
import { readOnAt } from './read-on.ts'

/** Whether a slide's words go on above and below what is seen of them, whatever scrolls them or changes their room. */
export function useHiddenWords(words: RefObject<HTMLElement | null>, { at, hasNotes }: Show): { readonly isMoreAbove: boolean; readonly isMoreBelow: boolean } {
  const [isMoreAbove, setMoreAbove] = useState(false)
  const [isMoreBelow, setMoreBelow] = useState(false)
  useLayoutEffect(() => {
    const element = words.current
    if (!element) return
    const look = () => {
      setMoreAbove(readOnAt('back', element) !== undefined)
      setMoreBelow(readOnAt('next', element) !== undefined)
    }
    look()
    const sizes = new ResizeObserver(look)
    for (const sized of [element, ...element.children]) sizes.observe(sized)
    element.addEventListener('scroll', look)
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [words, at, hasNotes])
  return { isMoreAbove, isMoreBelow }
}
