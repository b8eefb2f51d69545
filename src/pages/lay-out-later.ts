/**
 * To lay out a whole page takes a slow phone a tenth of a second, and its reader sees the first screen of it. So where a press leads
 * to a page's top, what lies below waits (`arriving`, see site.css) and is laid out when there is time, a part at a time.
 * Whoever comes back to a place further down, or to an anchor, needs the true heights at once.
 */
import { whenIdle } from './when-idle.ts'

/** Before a page is shown. */
export function arrive(atTop: boolean): void {
  document.documentElement.classList.toggle('arriving', atTop)
}

/** After it is shown. */
export async function layOutRest(): Promise<void> {
  await whenIdle()
  const waiting = [...document.querySelectorAll('article > section, article > ol > li')].find((part) => !part.hasAttribute('data-laid-out'))
  if (!waiting || !document.documentElement.classList.contains('arriving')) return arrive(false)
  waiting.setAttribute('data-laid-out', '')
  return layOutRest()
}
