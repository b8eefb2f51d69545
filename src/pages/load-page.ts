import type { Page } from '../guide/page.ts'

/** The address that stands for every address that does not exist. */
export const notFoundPath = '/404.html'

/** Gives the page at a path; for a path that does not exist, the not-found page. Rejects where it cannot be had. */
export type LoadPage = (path: string) => Promise<Page>

/** Where a page's data stands beside its HTML, under the guide's base. */
export function dataPath(path: string): string {
  return path.endsWith('/') ? `${path}page.json` : path.replace(/\.html$/, '.json')
}

/** An address as the guide writes it: `/techniques/roll` and `/techniques/roll/index.html` are `/techniques/roll/`. */
export function pagePath(address: string): string {
  const path = address.replace(/\/index\.html$/, '/')
  return path.endsWith('/') || path.endsWith('.html') ? path : `${path}/`
}

/** Remembers what was loaded, so that going back is at once, and forgets what failed, so that it can be tried again. */
export function rememberPages(load: LoadPage): LoadPage {
  const pages = new Map<string, Promise<Page>>()
  return (path) => {
    const known = pages.get(path)
    if (known) return known
    const page = load(path)
    pages.set(path, page)
    page.catch(() => pages.delete(path))
    return page
  }
}
