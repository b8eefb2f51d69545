import type { Page, Section } from '../guide/page.ts'
import { closest } from './closest.ts'
import type { Tell } from './content-error.ts'

interface Linked {
  readonly file: string
  readonly tree: LinkNode
}
interface LinkNode {
  readonly type: string
  readonly url?: string
  readonly children?: readonly LinkNode[]
  readonly position?: { readonly start: { readonly line: number } } | undefined
}

/**
 * Every link leads to a page of the guide, and to a heading or word that stands there.
 * Pages that could not be made (`unfinished`) have told their own problem: links to them tell nothing more.
 */
export function checkLinks(files: readonly Linked[], pages: readonly Page[], unfinished: readonly string[], tellIn: (file: string) => Tell): void {
  const addresses = [...unfinished, ...pages.flatMap((page) => [page.path, ...anchorsOf(page).map((anchor) => `${page.path}#${anchor}`)])]
  const known = new Set(addresses)
  const isKnown = (url: string) => known.has(url) || unfinished.some((path) => url.startsWith(`${path}#`))
  for (const { file, tree } of files) {
    for (const { url, line } of linksIn(tree)) {
      if (!isKnown(url)) tellIn(file)(line, `The link to ${url} leads nowhere.`, linkMend(url, addresses))
    }
  }
}

function linkMend(url: string, addresses: readonly string[]): string {
  if (!url.startsWith('/')) return 'Links stay inside the guide and begin with /, such as /words/#let-down.'
  const near = closest(url, addresses)
  return near ? `Did you mean ${near}?` : 'Write an address of the guide, such as /techniques/roll/.'
}

/** Every link under a node, with its line. */
export function linksIn(node: LinkNode): { url: string; line: number }[] {
  const own = node.type === 'link' && node.url !== undefined ? [{ url: node.url, line: node.position?.start.line ?? 1 }] : []
  return [...own, ...(node.children ?? []).flatMap(linksIn)]
}

function anchorsOf(page: Page): string[] {
  const words = page.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'terms' ? block.entries.map(({ id }) => id) : []))
  return [...page.sections.flatMap(sectionIds), ...words]
}

function sectionIds({ id, sections }: Section): string[] {
  return [id, ...sections.flatMap(sectionIds)]
}
