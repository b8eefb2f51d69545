import { useEffect, useRef, type RefObject } from 'react'

/**
 * What is pressed may go by that, and would take the focus with it. Call what this gives at the press: the focus then goes to
 * `target` once `isOpen` has changed.
 */
export function useFocusAfterPress(isOpen: boolean, target: RefObject<HTMLElement | null>): () => void {
  const hasPressed = useRef(false)
  useEffect(() => {
    if (!hasPressed.current) return
    hasPressed.current = false
    target.current?.focus()
  }, [isOpen, target])
  return () => {
    hasPressed.current = true
  }
}
