/**
 * Reloads the page, once, when a new worker takes over from an earlier one. The very first worker taking charge
 * of the page that installed it is no takeover. Returns a function that reloads now, if it has not yet happened.
 */
export function reloadOnTakeover(container: ServiceWorkerContainer, reload: () => void): () => void {
  let hasController = container.controller !== null
  let hasReloaded = false
  const reloadOnce = () => {
    if (hasReloaded) return
    hasReloaded = true
    reload()
  }
  container.addEventListener('controllerchange', () => {
    if (hasController) reloadOnce()
    hasController = true
  })
  return reloadOnce
}
