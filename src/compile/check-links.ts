import type { Section } from '../guide/blocks.ts'
import type { Page } from '../guide/page.ts'
import { closest } from './closest.ts'
import type { CompiledSituation } from './compile-situation.ts'
import type { Tell } from './content-error.ts'

/** A link of the content, and where it stands. */
export interface ContentLink {
  readonly file: string
  readonly line: number
  readonly url: string
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
export function checkLinks(links: readonly ContentLink[], pages: readonly Page[], unfinished: readonly string[], tellIn: (file: string) => Tell): void {
  const addresses = [...unfinished, ...pages.flatMap((page) => [page.path, ...anchorsOf(page).map((anchor) => `${page.path}#${anchor}`)])]
  const known = new Set(addresses)
  const isKnown = (url: string) => known.has(url) || unfinished.some((path) => url.startsWith(`${path}#`))
  for (const { file, line, url } of links) {
    if (!isKnown(url)) tellIn(file)(line, `The link to ${url} leads nowhere.`, linkMend(url, addresses))
  }
}

/** The links of a file's Markdown. */
export function linksOf({ file, tree }: { readonly file: string; readonly tree: LinkNode }): ContentLink[] {
  return linksIn(tree).map((link) => ({ file, ...link }))
}

/** The links in a situation's steps, which stand in its front matter. */
export function stepLinks({ file, texts }: CompiledSituation): ContentLink[] {
  const fields = texts.flatMap(({ say, why }) => [say, why].flatMap((field) => field ?? []))
  return fields.flatMap(({ tree, line }) => linksIn(tree).map(({ url }) => ({ file, line, url })))
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
