import type { Page } from '../guide/page.ts'

/** Gives the page at a path; for a path that does not exist, the not-found page. Rejects where it cannot be had. */
export type LoadPage = (path: string) => Promise<Page>

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
