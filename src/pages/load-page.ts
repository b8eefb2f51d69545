import type { Page } from '../guide/page.ts'
import { toldPromise } from './told-promise.ts'

/** Gives the page at a path; for a path that does not exist, the not-found page. Rejects where it cannot be had. */
export type LoadPage = (path: string) => Promise<Page>

/** Pages that were loaded, so that going back is at once. */
export interface RememberedPages {
  readonly load: LoadPage
  /** Lets what failed be tried again. Until then it stays failed: a render that asked anew each time would never end. */
  readonly forgetFailed: () => void
}

export function rememberPages(load: LoadPage): RememberedPages {
  const pages = new Map<string, Promise<Page>>()
  const failed = new Set<string>()
  const loadAndKeep = (path: string) => {
    const page = toldPromise(load(path))
    pages.set(path, page)
    page.catch(() => failed.add(path))
    return page
  }
  const forgetFailed = () => {
    for (const path of failed) pages.delete(path)
    failed.clear()
  }
  return { load: (path) => pages.get(path) ?? loadAndKeep(path), forgetFailed }
}
