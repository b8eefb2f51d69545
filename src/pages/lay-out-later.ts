/**
 * A whole page takes a slow phone a tenth of a second to lay out, and its reader sees the first screen of it. So where one
 * arrives at a page's top, what lies below waits (`data-arriving`, see site.css) and is laid out when there is time,
 * a part at a time. Whoever comes back to a place further down, or to an anchor, needs the true heights at once.
 */
import { whenIdle } from './when-idle.ts'

const waiting = 'html[data-arriving] :is(article > section, article > ol > li, footer):not([data-laid-out])'

/** Before a page is shown by the script. The HTML of a first page says it itself; see index.html. */
export function arrive(atTop: boolean): void {
  document.documentElement.toggleAttribute('data-arriving', atTop)
}

/** After it is shown. */
export async function layOutRest(): Promise<void> {
  await whenIdle()
  const next = document.querySelector(waiting)
  if (!next) return arrive(false)
  next.setAttribute('data-laid-out', '')
  return layOutRest()
}
