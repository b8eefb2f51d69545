import type { Page } from '../guide/page.ts'
import { dataAddress, notFoundAddress } from '../guide/addresses.ts'
import type { LoadPage } from './load-page.ts'

/** What stands in a page's data file: the page, and the build of the script it was made for. */
export interface PageFile {
  readonly script: string
  readonly page: Page
}

/**
 * Loads pages from the guide's own files under `base` (no slash at its end). A file made for another script than
 * the one that runs (`script`) is never shown by it: `openAfresh` loads that address from the start instead, so
 * that no page mixes two builds.
 */
export function fetchPages(base: string, script: string, openAfresh: () => void): LoadPage {
  const load: LoadPage = async (path) => {
    const response = await fetch(base + dataAddress(path))
    if (response.status === 404 && path !== notFoundAddress) return load(notFoundAddress)
    if (!response.ok) throw new Error(`${path} could not be loaded: the server said ${response.status}. Try again later.`)
    // The compiler wrote this file; `script` says which one.
    const file = (await response.json()) as PageFile
    if (file.script === script) return file.page
    openAfresh()
    return new Promise(() => {})
  }
  return load
}

/** Every path of the guide that leads to a page. */
export async function fetchPaths(base: string): Promise<readonly string[]> {
  const response = await fetch(`${base}/pages.json`)
  if (!response.ok) throw new Error(`The list of pages could not be loaded: the server said ${response.status}. Try again later.`)
  // The build wrote this file.
  const paths = (await response.json()) as string[]
  return paths.filter((path) => path !== notFoundAddress)
}
