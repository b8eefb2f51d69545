/**
 * Where a session is at work nothing may open the page afresh: oily hands cannot find their way back. Whoever must wait
 * asks here, and what keeps it waiting says so in the document, so that neither knows the other.
 */
const mark = 'data-busy'
const freed = 'gentle-hands:freed'

/** Does it now, or as soon as nothing is at work. */
export function whenFree(page: Document, act: () => void): void {
  if (page.documentElement.hasAttribute(mark)) page.addEventListener(freed, act, { once: true })
  else act()
}

/** Says that something is at work; gives back what says that it is over. */
export function keepBusy(page: Document): () => void {
  page.documentElement.setAttribute(mark, '')
  return () => {
    page.documentElement.removeAttribute(mark)
    page.dispatchEvent(new Event(freed))
  }
}
