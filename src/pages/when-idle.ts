/** Waits until the browser has nothing else to do, or `patience` milliseconds are over. Safari cannot tell, and goes on as soon as it can. */
export function whenIdle(patience = 1000): Promise<unknown> {
  return new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: patience }) : setTimeout(resolve)))
}
