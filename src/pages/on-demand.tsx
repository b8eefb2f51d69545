import { lazy, type ComponentType } from 'react'
import text from 'virtual:interface-text'

/**
 * A part of a page whose script comes when it is wanted. Where that cannot be had, the part says so and the page stays: a part
 * that throws would take down all around it.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(async () => ({ default: await load().catch(() => Missing) }))
}

/** Opened afresh, for a browser may not ask again for a script that failed. */
function Missing() {
  return (
    <div role="alert">
      <p>{text.partFailed}</p>
      <button type="button" onClick={() => location.reload()}>{text.tryAgain}</button>
    </div>
  )
}
