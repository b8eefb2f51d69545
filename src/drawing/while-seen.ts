/**
 * Does something only while `element` can be seen: on the screen, in a page that is not hidden. `start` gives back
 * what stops it; so does this.
 */
export function whileSeen(element: Element, start: () => () => void): () => void {
  const page = element.ownerDocument
  let isOnScreen = false
  let stop: (() => void) | undefined
  const look = () => {
    const isSeen = isOnScreen && page.visibilityState === 'visible'
    if (isSeen) stop ??= start()
    else stop = void stop?.()
  }
  const watcher = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? false
    look()
  })
  watcher.observe(element)
  page.addEventListener('visibilitychange', look)
  return () => {
    watcher.disconnect()
    page.removeEventListener('visibilitychange', look)
    stop?.()
  }
}
