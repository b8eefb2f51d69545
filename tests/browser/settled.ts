/** Runs in a page: waits until no version of the worker is on its way in, and tells whether one has arrived whole and waits. */
export async function settled(): Promise<boolean> {
  const registration = await navigator.serviceWorker.ready
  const { installing } = registration
  if (installing) await new Promise<void>((resolve) => {
    const look = () => (installing.state === 'installed' || installing.state === 'redundant') && resolve()
    installing.addEventListener('statechange', look)
    look()
  })
  return registration.waiting !== null
}
