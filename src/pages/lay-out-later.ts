/**
 * To lay out a whole page takes a slow phone a tenth of a second, and its reader sees the first screen of it. So where a page opens at
 * its top, or a press leads there, what lies below waits (`data-arriving`; which parts, say site.css and source-list.module.css) and is
 * laid out when there is time, a part at a time: soon, for a screen reader hears nothing of it until then. Whoever comes back to a place
 * further down, or to an anchor, needs the true heights at once. For the page that the browser itself opens, index.html says which it is,
 * and lays it out after some seconds should this script not come.
 */
import { whenIdle } from './when-idle.ts'

/** Before a page is shown. */
export function arrive(atTop: boolean): void {
  document.documentElement.toggleAttribute('data-arriving', atTop)
}

/** After it is shown. */
export async function layOutRest(): Promise<void> {
  await whenIdle()
  const parts = document.querySelectorAll<HTMLElement>('article > section, article > ol > li')
  const waiting = [...parts].find(({ style }) => style.contentVisibility === '')
  if (!waiting || !document.documentElement.hasAttribute('data-arriving')) return arrive(false)
  waiting.style.contentVisibility = 'visible'
  return layOutRest()
}
