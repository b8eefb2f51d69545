/** To be called in a press. Resolves once the screen is full, or once it is known that it cannot be: iPhones have no such thing. */
export async function fillScreen(): Promise<void> {
  // A browser that refuses shows the presenter in its window.
  await document.documentElement.requestFullscreen?.().catch(() => {})
}

/** Calls `onLeft` when the screen is full no longer, for Escape ends that first; what it gives back ends the full screen too. */
export function whileFull(onLeft: () => void): () => void {
  const changed = () => document.fullscreenElement || onLeft()
  document.addEventListener('fullscreenchange', changed)
  return () => {
    document.removeEventListener('fullscreenchange', changed)
    // Whatever keeps it full ends with the page.
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
  }
}
