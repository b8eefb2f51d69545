/**
 * A page's HTML has the styles that its own kind of page uses. Before the page can become another one, it needs them
 * all. Enables the stylesheet that the HTML names, and tells whether it came within `patience` (milliseconds).
 */
export function wholeStylesheet(document: Document, patience: number): Promise<boolean> {
  const link = document.querySelector<HTMLLinkElement>('link[disabled]')
  return new Promise((resolve) => {
    // While developing there is none, and all styles are in the page.
    if (!link) return resolve(true)
    link.onload = () => resolve(true)
    link.onerror = () => resolve(false)
    setTimeout(resolve, patience, false)
    link.disabled = false
  })
}

/** Without all styles, each link opens its page the browser's own way: that page's HTML brings what it needs. */
export function leaveLinksToBrowser(document: Document): void {
  document.addEventListener('click', (event) => event.target instanceof Element && event.target.closest('a') && event.stopPropagation(), true)
}
